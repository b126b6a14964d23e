@echo off
rem Runs the command canvas of this folder: a release, or a checkout in which "mvnw -pl tools/canvas-cli -am package" was run.
rem It has not been run on Windows so far. From another batch file, use "call canvas".
setlocal EnableExtensions DisableDelayedExpansion
set "jar=%~dp0canvas.jar"
if not exist "%jar%" set "jar=%~dp0tools\canvas-cli\target\canvas.jar"
if not exist "%jar%" >&2 echo canvas: there is no "%jar%"; build it with mvnw -pl tools/canvas-cli -am package.& exit /b 3
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" >&2 echo canvas: there is no "%java%"; set JAVA_HOME to Java 17 or newer, or unset it.& exit /b 3
rem Options that are meant for all Java programs of a machine may make Java print into reports.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
"%java%" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn8m -jar "%jar%" %*
rem 9009: there is no java.exe on the path.
if %ERRORLEVEL% equ 9009 exit /b 3
exit /b %ERRORLEVEL%
