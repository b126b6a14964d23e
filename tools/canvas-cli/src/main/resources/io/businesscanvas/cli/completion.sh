# Completes the command canvas in bash and zsh; "canvas completion" prints it.

# What may follow: the values of an option of a command, its options (-) or its arguments (no word); / stands for files.
_canvas_words() {
  case "$1 $2" in
CASES
  *) return 1 ;;
  esac
}

# The command among these words.
_canvas_command() {
  local word
  for word; do
    case " $(_canvas_words '' '') " in *" $word "*) echo "$word" && return ;; esac
  done
}

# What may stand where the cursor is: the command, the word so far, the word before it.
_canvas_candidates() {
  local option=$3 word=$2
  case $word in --*=*) option=${word%%=*} word=${word#*=} ;; esac
  case $word in *=*) option=$option= ;; esac
  _canvas_words "$1" "$option" || case $word in
    -*) _canvas_words "$1" - ;;
    *) _canvas_words "$1" '' ;;
  esac
}

_canvas_bash() {
  local i=$COMP_CWORD word=${COMP_WORDS[COMP_CWORD]} head found
  # What bash parts at "=" is one word again.
  while [ "$i" -gt 1 ] && { [ "${COMP_WORDS[i]}" = = ] || [ "${COMP_WORDS[i - 1]}" = = ]; }; do
    i=$((i - 1))
    word=${COMP_WORDS[i]}$word
  done
  found=$(_canvas_candidates "$(_canvas_command "${COMP_WORDS[@]:1:i-1}")" "$word" "${COMP_WORDS[i - 1]}")
  [ "$found" = / ] && return
  compopt +o default 2>/dev/null
  head=${word%"${word##*=}"}
  case $COMP_WORDBREAKS in *=*) head= ;; esac
  COMPREPLY=($(compgen -P "$head" -W "$found" -- "${word##*=}"))
  case ${COMPREPLY[0]} in *=) compopt -o nospace 2>/dev/null ;; esac
}

_canvas_zsh() {
  local found list
  found=$(_canvas_candidates "$(_canvas_command "${(@)words[2,CURRENT-1]}")" "$PREFIX" "${words[CURRENT-1]}")
  compset -P '*='
  if [ "$found" = / ]; then
    _files
  else
    list=($(echo "$found"))
    case $found in *=) compadd -S '' -- $list ;; *) compadd -- $list ;; esac
  fi
}

if [ -n "${ZSH_VERSION:-}" ]; then
  command -v compdef >/dev/null || { autoload -Uz compinit && compinit; }
  compdef _canvas_zsh canvas
else
  complete -o default -F _canvas_bash canvas
fi
