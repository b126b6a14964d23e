# Part of the launcher `canvas`: takes the jar of a release if this checkout is one, so that nothing has to be built. The tag
# that is checked out, or that CANVAS_RELEASE names where there is no repository, says which release; its checksum must fit.

# Prints the tag that is checked out; nothing if there is none, or if files were changed. A hook of pre-commit is fetched
# without tags, and git notes only which one was fetched.
checked_out_tag() {
  git -C "$home" diff --quiet HEAD || return 0
  git -C "$home" describe --tags --exact-match && return 0
  [ "$(git -C "$home" rev-parse HEAD)" = "$(git -C "$home" rev-parse --verify 'FETCH_HEAD^{commit}')" ] &&
    sed -n "1s/.*tag '\([^']*\)' of .*/\1/p" "$(git -C "$home" rev-parse --absolute-git-dir)/FETCH_HEAD"
}

release=${CANVAS_RELEASE:-$(checked_out_tag 2>/dev/null)}
repository=$(sed -n 's,.*<repository>\(.*\)</repository>.*,\1,p' "$home/pom.xml")
name=canvas-${release#v}.jar
address=${CANVAS_RELEASES:-https://github.com/$repository/releases/download}/$release/$name
case $release in
  v[0-9]*)
    download=${jar%/*}/download
    mkdir -p "$download"
    if curl -fsSL -o "$download/$name" "$address" -o "$download/$name.sha256" "$address.sha256" 2>/dev/null &&
      (cd "$download" && sha256sum --check --status "$name.sha256"); then
      mv "$download/$name" "$jar"
      touch "$jar"
    fi
    rm -rf "$download"
    ;;
esac
