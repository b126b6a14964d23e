(function () {
  var frame = document.querySelector("iframe");
  var problems = document.querySelector("pre");
  var shown = null;
  function show(state) {
    var end = state.indexOf("\n");
    var version = state.slice(0, end);
    problems.textContent = state.slice(end + 1);
    if (shown !== null && shown !== version) { frame.contentWindow.location.reload(); }
    shown = version;
  }
  function ask() {
    fetch("state", { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(show, function () {})
      .then(function () { setTimeout(ask, 200); });
  }
  ask();
})();
