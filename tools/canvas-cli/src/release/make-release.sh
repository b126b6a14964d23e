#!/bin/sh
# Makes the files of a release page from canvas.jar: the jar, a zip for any Java, an archive for Linux with its own Java,
# and checksums. All of them come out the same each time.
# Usage: make-release.sh PROJECT VERSION JAVA_HOME TIMESTAMP; TIMESTAMP is the time of every file, such as 2026-11-24T00:00:00Z.
set -eu
project=$1 version=$2 java_home=$3 time=$4
target=$project/tools/canvas-cli/target
release=$target/release
name=canvas-$version
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

rm -rf "$release" "$target/stage"
mkdir -p "$release" "$target/stage/$name/launcher" "$target/stage/$name/completion"
cp "$target/canvas.jar" "$release/$name.jar"

cd "$target/stage"
cp "$target/canvas.jar" "$project/canvas" "$project/canvas.cmd" "$project/LICENSE" "$name"
cp "$project"/tools/canvas-cli/src/launcher/* "$name/launcher"
"$java_home/bin/java" -jar "$name/canvas.jar" completion >"$name/completion/canvas.bash"
for language in en zh-CN; do
  folder=$name/man/man1
  [ $language = en ] || folder=$name/man/zh_CN/man1
  mkdir -p "$folder"
  "$project/tools/canvas-cli/src/release/make-man.sh" $language "$version" "${time%T*}" \
    "$java_home/bin/java" -jar "$name/canvas.jar" >"$folder/canvas.1"
done
find "$name" -exec touch -d "$time" {} +
find "$name" -type f | LC_ALL=C sort | zip -q -X -@ "$release/$name.zip"

modules=$("$java_home/bin/jdeps" --multi-release 17 --print-module-deps --ignore-missing-deps "$name/canvas.jar")
"$java_home/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
  --compress zip-6 --output "$name/java"
# Only the command starts this Java.
rm -f "$name/java/bin/keytool" "$name/java/bin/jwebserver"
find "$name" -exec touch -d "$time" {} +

# The archive of loaded classes fits the jar by its size and time, wherever it is unpacked. Java lists classes in the order of
# loading, which differs from run to run, and with ids that follow it; lines with @cp name constants that happened to be
# resolved; and the archive depends on the folder where it is made. Without these lines, sorted, and made in a folder with a
# fixed name, the archive is the same each time.
options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn8m'
place=/tmp/canvas-release-$version
mkdir "$place"
trap 'rm -rf "$place"' EXIT
cp -a "$name" "$place"
cd "$place"
java=$name/java/bin/java
"$java" $options -XX:DumpLoadedClassList=classes -jar "$name/canvas.jar" check "$name/launcher/sample.json" \
  --report sarif=/dev/null >/dev/null || [ $? = 1 ]
sed -e 's/ id: [0-9]*$//' -e '/^#/d' -e '/^@cp /d' classes | sort -u >sorted-classes
"$java" $options -Xlog:disable -Xshare:dump -XX:SharedClassListFile=sorted-classes "-XX:SharedArchiveFile=$name/canvas.jsa" \
  -jar "$name/canvas.jar" >/dev/null
cd "$target/stage"
cp "$place/$name/canvas.jsa" "$name"
find "$name" -exec touch -d "$time" {} +
tar --sort=name --mtime="$time" --owner=0 --group=0 --numeric-owner -cf - "$name" | gzip -n9 >"$release/$name-linux-x64.tar.gz"

cd "$release"
for file in "$name".jar "$name".zip "$name-linux-x64.tar.gz"; do
  sha256sum "$file" >"$file.sha256"
done
