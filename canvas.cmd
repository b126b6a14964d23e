@echo off
rem Runs the command canvas of this folder: a release, or a checkout in which "mvnw -pl tools/canvas-cli -am package" was run.
rem It has not been run on Windows so far.
setlocal
set "jar=%~dp0canvas.jar"
if not exist "%jar%" set "jar=%~dp0tools\canvas-cli\target\canvas.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn8m -jar "%jar%" %*
