(function () {
  var problems = document.querySelector("pre");
  var main = document.querySelector("main");
  var frame = document.querySelector("iframe");
  var shown = null;
  function name() { document.title = frame.contentDocument.title || document.title; }
  function replace(version) {
    var next = frame.cloneNode();
    next.className = "next";
    next.src = "poster?" + version;
    next.addEventListener("load", function () {
      next.contentWindow.scrollTo(frame.contentWindow.scrollX, frame.contentWindow.scrollY);
      next.className = "";
      frame.remove();
      frame = next;
      name();
    });
    main.appendChild(next);
  }
  function show(state) {
    var end = state.indexOf("\n");
    var version = state.slice(0, end);
    var text = state.slice(end + 1);
    if (problems.textContent !== text) { problems.textContent = text; }
    if (shown !== null && shown !== version) { replace(version); }
    shown = version;
  }
  function poll() {
    fetch("state", { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(show, function () { problems.textContent = problems.dataset.ended; })
      .then(function () { setTimeout(poll, 100); });
  }
  frame.addEventListener("load", name);
  poll();
})();
