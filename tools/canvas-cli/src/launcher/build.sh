# Part of the launcher `canvas`: gets the command of a checkout, from a release or by a build.

. "$launcher/fail.sh"
. "$launcher/get-jar.sh"

if [ ! -f "$jar" ] || [ -n "$(newer_source)" ]; then
  say "building the command (once, and again when sources change; the first time takes minutes) ..." \
    "正在构建命令（只有第一次和源代码改动后才需要；第一次要几分钟）……"
  (cd "$home" && ./mvnw -q -pl tools/canvas-cli -am package \
    -Dmaven.test.skip -Dspotless.check.skip -Dmaven.javadoc.skip -Dmaven.source.skip) >&2 </dev/null ||
    fail "the command could not be built." "命令构建失败。"
  touch "$jar"
fi
