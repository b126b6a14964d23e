#!/bin/sh
# Prints the man page of the command, made of the help that picocli prints: what is said there has one source.
# Usage: make-man.sh LANGUAGE VERSION DATE COMMAND..., where COMMAND starts the command, and LANGUAGE is en or zh-CN
set -eu
language=$1 version=$2 date=$3
shift 3
unset CANVAS_LOCALE

# The help of a command, in a language.
help() {
  tag=$1
  shift
  COLUMNS=80 "$@" --locale "$tag" --help </dev/null
}

# Text as it is: no line of it is a request to the formatter.
verbatim() {
  echo .nf
  sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"
  echo .fi
}

case $language in
  zh*) name=名称 synopsis=用法 summary='用代码写商业模式画布' description=说明 ;;
  *) name=NAME synopsis=SYNOPSIS summary='business model canvases as code' description=DESCRIPTION ;;
esac
echo ".TH CANVAS 1 \"$date\" \"canvas $version\""
printf '.SH %s\ncanvas \\- %s\n' "$name" "$summary"
printf '.SH %s\n\\fBcanvas\\fR \\fICOMMAND\\fR\n' "$synopsis"
echo ".SH $description"
help "$language" "$@" | verbatim
for command in $(help en "$@" | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do
  [ "$command" != canvas ] || continue
  echo ".SH canvas $command"
  help "$language" "$@" "$command" | verbatim
done
