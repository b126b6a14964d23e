# Part of the launcher `canvas`: what it says itself.

# Prints a sentence, given in English and in Chinese, in the language that is requested.
say() {
  case $language in
    zh*) printf 'canvas: %s\n' "$2" >&2 ;;
    *) printf 'canvas: %s\n' "$1" >&2 ;;
  esac
}

# Says why the command does not start, and ends with the exit code of the command for a failure.
fail() {
  say "$@"
  exit 3
}

language=$CANVAS_LOCALE
previous=
for argument in "$@"; do
  case $previous in --locale) language=$argument ;; esac
  case $argument in --) break ;; --locale=*) language=${argument#*=} ;; esac
  previous=$argument
done
