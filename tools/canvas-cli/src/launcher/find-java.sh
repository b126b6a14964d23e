# Part of the launcher `canvas`: sets `java`, `java_home` and `java_version` where no file says which Java this is, or
# says why there is none that can run the command. What is called `java` may be a script that chooses one (jenv, asdf,
# mise, the stub of macOS), so it is asked.

. "$launcher/fail.sh"

# Sets what this Java says of itself.
ask_java() {
  java_home=
  java_version=
  answer=$(unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS && "$1" -XshowSettings:properties -version 2>&1 </dev/null)
  while read -r key equals value; do
    case $key in
      java.home) java_home=$value ;;
      java.version) java_version=$value ;;
    esac
  done <<END
$answer
END
  first_line=${answer%%
*}
}

if [ -z "$java_version" ]; then
  if [ -n "${JAVA_HOME:-}" ]; then
    [ -x "$java" ] ||
      fail "JAVA_HOME is \"$JAVA_HOME\", where there is no bin/java; set it to a Java 17 or newer, or unset it." \
        "JAVA_HOME 是“$JAVA_HOME”，那里没有 bin/java；请把它设为 Java 17 或更新版本的目录，或者取消设置。"
  else
    java=$(command -v java) ||
      fail "there is no Java on the PATH, and JAVA_HOME is not set; Java 17 or newer is needed." \
        "PATH 中没有 Java，也没有设置 JAVA_HOME；需要 Java 17 或更新版本。"
  fi
  ask_java "$java"
  [ -n "$java_version" ] ||
    fail "\"$java\" does not start Java 17 or newer, which is needed; it says: $first_line" \
      "“$java”没有启动所需的 Java 17 或更新版本，它的输出是：$first_line"
  [ ! -x "$java_home/bin/java" ] || java=$java_home/bin/java
fi

feature=${java_version%%[!0-9]*}
[ "${feature:-0}" -ge 17 ] ||
  fail "found Java $java_version (\"$java\"), but Java 17 or newer is needed." \
    "找到的是 Java $java_version（“$java”），需要 Java 17 或更新版本。"
