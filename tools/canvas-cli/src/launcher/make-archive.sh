# Part of the launcher `canvas`: makes the archive of the classes that a check loads. An archive that is made at exit would
# take less time to make, but leaves out classes compiled for old versions of Java.

(
  umask 022
  mkdir -p "${archive%/*}" && rm -f "$archive" || exit
  # Those of other jars and folders are of no use any more, nor is what a start left that was killed.
  find "$archives" -name '*.jsa' ! -path "*$jar.jsa" -exec rm -f {} +
  find "$archives" -name '*.new.*' -mmin +60 -exec rm -f {} +

  new=$archive.new.$$
  "$java" $flags "-XX:DumpLoadedClassList=$new.classes" -jar "$jar" check "$launcher/sample.json" --report sarif=/dev/null
  "$java" $flags -Xshare:dump "-XX:SharedClassListFile=$new.classes" "-XX:SharedArchiveFile=$new" -jar "$jar"
  "$java" $flags -Xshare:on "-XX:SharedArchiveFile=$new" -jar "$jar" --version || : >"$new"
  # Renamed when complete, so that no start reads half of it.
  touch -r "$jar" "$new" && mv -f "$new" "$archive"
  rm -f "$new" "$new.classes"
) </dev/null >/dev/null 2>&1
# A folder that cannot be written has no archive, or one that does not fit.
if [ "$archive" -nt "$jar" ] || [ "$archive" -ot "$jar" ]; then
  archive=
fi
