/*
 * <studio-uploader>: brings files to the library by the resumable protocol tus 1.0.
 *
 * Properties (JSON strings, as Flow sets them):
 *   options  {endpoint, accept: [".mp4", …], maxBytes, pageDrop, compact}
 *   labels   texts by name; see LABELS for the names
 * Events: "uploaded" with detail {asset, name}, for each file that arrived.
 */
(() => {
  const { build, define, StudioElement } = window.studioElements;
  const CHUNK = 8 * 1024 * 1024;
  const RETRY_SECONDS = [1, 2, 4, 8, 15, 30];
  const MEMORY = "studio.upload.";
  const LABELS = {
    drop: "Drop files here, paste, or", pick: "choose files", pause: "Pause", resume: "Resume", remove: "Remove", retry: "Try again",
    waiting: "Connection lost, trying again in {seconds} s", paused: "Paused", done: "Done", checking: "Checking",
    wrongType: "Not a kind of file that is taken here: {types}", tooLarge: "Larger than {limit}", empty: "The file is empty",
    failed: "The upload failed.", signedOut: "You are signed out. Sign in and try again.", files: "Uploads",
  };

  const size = (bytes) => {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    return `${value.toFixed(value < 10 && unit > 0 ? 1 : 0)} ${units[unit]}`;
  };

  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  const memory = {
    get(key) {
      try {
        return localStorage.getItem(MEMORY + key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (value) {
          localStorage.setItem(MEMORY + key, value);
        } else {
          localStorage.removeItem(MEMORY + key);
        }
      } catch {
        // Storage is off: an upload cannot be resumed after a reload, all else works.
      }
    },
  };

  /** One request; resolves with whatever answer there was, rejects where there was none. */
  const send = (method, url, headers, body, started, onProgress) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      for (const [name, value] of Object.entries({ "Tus-Resumable": "1.0.0", ...headers })) {
        request.setRequestHeader(name, value);
      }
      request.upload.onprogress = (event) => onProgress?.(event.loaded);
      request.onload = () => resolve(request);
      request.onerror = () => reject(new Error("connection"));
      request.onabort = () => reject(new Error("aborted"));
      started?.(request);
      request.send(body);
    });

  /** The upload of one file. */
  class Transfer {
    constructor(file, owner) {
      this.file = file;
      this.owner = owner;
      this.memoryKey = `${file.name}.${file.size}.${file.lastModified}`;
      this.state = "running";
      this.sent = 0;
      this.row = this.render();
      this.show();
    }

    render() {
      const { name } = this.file;
      this.facts = build("span", { class: "facts numbers" });
      this.fill = build("i");
      this.line = build(
        "span", { class: "bar", role: "progressbar", "aria-label": name, "aria-valuemin": 0, "aria-valuemax": 100 }, [this.fill]);
      this.message = build("span", { class: "message", role: "status" });
      this.act = build("button", { type: "button", class: "upload-button" });
      this.act.onclick = () => this.action();
      this.drop = build("button", { type: "button", class: "upload-button" }, [this.owner.words.remove]);
      this.drop.onclick = () => this.remove();
      return build("li", { class: "upload" }, [
        build("span", { class: "name" }, [name]), this.facts, this.line, this.message,
        build("span", { class: "actions" }, [this.act, this.drop]),
      ]);
    }

    show(message) {
      const { words } = this.owner;
      const part = this.file.size ? Math.min(100, Math.floor((100 * this.sent) / this.file.size)) : 0;
      this.fill.style.width = `${part}%`;
      this.line.setAttribute("aria-valuenow", part);
      this.row.dataset.state = this.state;
      const speed = this.state === "running" && this.rate ? ` · ${size(this.rate)}/s` : "";
      this.facts.textContent = `${size(this.sent)} / ${size(this.file.size)}${speed}`;
      this.message.textContent = message ?? { paused: words.paused, done: words.done }[this.state] ?? "";
      this.act.hidden = this.state === "done" || this.state === "refused";
      this.act.textContent = { running: words.pause, waiting: words.pause, paused: words.resume, failed: words.retry }[this.state] ?? "";
      this.drop.hidden = this.state === "done" && !this.row.isConnected;
    }

    action() {
      if (this.state === "running" || this.state === "waiting") {
        this.stop("paused");
      } else {
        this.start();
      }
    }

    stop(state) {
      this.state = state;
      clearTimeout(this.timer);
      this.request?.abort();
      this.show();
    }

    remove() {
      const url = memory.get(this.memoryKey);
      const unfinished = this.state !== "done";
      this.stop("gone");
      memory.set(this.memoryKey, null);
      if (url && unfinished) {
        send("DELETE", url, {}).catch(() => {});
      }
      this.row.remove();
    }

    refuse(message) {
      this.state = "refused";
      this.show(message);
    }

    async start() {
      this.state = "running";
      this.show();
      let failures = 0;
      while (this.state === "running") {
        try {
          await this.run(() => {
            failures = 0;
          });
          return;
        } catch (error) {
          if (this.state !== "running") {
            return;
          }
          if (error.final) {
            this.state = "failed";
            memory.set(this.memoryKey, null);
            this.show(error.message);
            return;
          }
          const seconds = RETRY_SECONDS[Math.min(failures++, RETRY_SECONDS.length - 1)];
          this.show(this.owner.words.waiting.replace("{seconds}", seconds));
          await new Promise((resolve) => {
            this.timer = setTimeout(resolve, seconds * 1000);
          });
        }
      }
    }

    async run(progressed) {
      const url = await this.place();
      while (true) {
        const from = this.sent;
        const began = performance.now();
        const answer = await send(
          "PATCH", url, { "Upload-Offset": from, "Content-Type": "application/offset+octet-stream" },
          this.file.slice(from, from + CHUNK), (request) => (this.request = request),
          (loaded) => {
            this.sent = from + loaded;
            this.rate = (loaded * 1000) / Math.max(1, performance.now() - began);
            this.show(this.sent >= this.file.size ? this.owner.words.checking : undefined);
          });
        if (answer.status === 409 || answer.status === 460) {
          throw new Error("offset");
        }
        this.check(answer);
        progressed();
        this.sent = Number(answer.getResponseHeader("Upload-Offset") ?? this.file.size);
        if (this.sent >= this.file.size) {
          this.finish(answer.getResponseHeader("Studio-Asset-Id"));
          return;
        }
      }
    }

    /** Where the upload goes on: a place known from before, or a new one. */
    async place() {
      const known = memory.get(this.memoryKey);
      if (known) {
        const answer = await send("HEAD", known, {}, null, (request) => (this.request = request));
        if (answer.status < 300) {
          this.sent = Number(answer.getResponseHeader("Upload-Offset"));
          if (this.sent < this.file.size) {
            return known;
          }
        }
        memory.set(this.memoryKey, null);
      }
      const answer = await send(
        "POST", this.owner.settings.endpoint,
        { "Upload-Length": this.file.size, "Upload-Metadata": `filename ${base64(this.file.name)}` },
        null, (request) => (this.request = request));
      this.check(answer);
      const url = new URL(answer.getResponseHeader("Location"), new URL(this.owner.settings.endpoint, location.href)).href;
      this.sent = 0;
      memory.set(this.memoryKey, url);
      return url;
    }

    /** A refusal is final and says why; what is broken for a while is tried again. */
    check(answer) {
      if (answer.status < 300) {
        return;
      }
      if (answer.status >= 500 || answer.status === 429 || answer.status === 423) {
        throw new Error("again");
      }
      let problem = {};
      try {
        problem = JSON.parse(answer.responseText);
      } catch {
        // Not a problem document: the general words do.
      }
      const { words } = this.owner;
      const text = answer.status === 401 ? words.signedOut : problem.detail || problem.title || words.failed;
      throw Object.assign(new Error(text), { final: true });
    }

    finish(asset) {
      this.state = "done";
      memory.set(this.memoryKey, null);
      this.show();
      this.owner.dispatchEvent(new CustomEvent("uploaded", { detail: { asset, name: this.file.name } }));
      setTimeout(() => this.row.remove(), 6000);
    }
  }

  class StudioUploader extends StudioElement {
    static told = ["labels", "options"];

    connectedCallback() {
      this.classList.add("uploader");
      super.connectedCallback();
    }

    disconnectedCallback() {
      this.listeners?.abort();
    }

    set labels(json) {
      this.words = { ...LABELS, ...JSON.parse(json) };
      this.render();
    }

    set options(json) {
      this.settings = JSON.parse(json);
      this.render();
    }

    render() {
      if (!this.isConnected || !this.settings) {
        return;
      }
      this.words ||= LABELS;
      this.classList.toggle("compact", Boolean(this.settings.compact));
      this.picker = build("input", {
        type: "file", class: "visually-hidden", accept: this.settings.accept.join(","), tabindex: -1, "aria-hidden": "true",
      });
      this.picker.multiple = !this.settings.single;
      this.picker.onchange = () => {
        this.take(this.picker.files);
        this.picker.value = "";
      };
      const pick = build("button", { type: "button", class: "upload-pick" }, [this.words.pick]);
      pick.onclick = () => this.pick();
      const zone = build("div", { class: "upload-zone" }, [
        build("span", { class: "upload-words" }, [this.words.drop]), pick, this.picker,
      ]);
      this.list = build("ul", { class: "uploads", "aria-label": this.words.files });
      this.replaceChildren(zone, this.list);
      this.listen(zone);
    }

    pick() {
      this.picker.click();
    }

    listen(zone) {
      this.listeners?.abort();
      this.listeners = new AbortController();
      const { signal } = this.listeners;
      const target = this.settings.pageDrop ? document : zone;
      const files = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
      target.addEventListener("dragover", (event) => {
        if (files(event)) {
          event.preventDefault();
          this.classList.add("over");
        }
      }, { signal });
      target.addEventListener("dragleave", (event) => {
        if (!event.relatedTarget || target !== document) {
          this.classList.remove("over");
        }
      }, { signal });
      target.addEventListener("drop", (event) => {
        if (files(event)) {
          event.preventDefault();
          this.classList.remove("over");
          this.take(event.dataTransfer.files);
        }
      }, { signal });
      document.addEventListener("paste", (event) => {
        if (event.clipboardData?.files.length && this.offsetParent !== null) {
          event.preventDefault();
          this.take(event.clipboardData.files);
        }
      }, { signal });
    }

    take(files) {
      const wanted = this.settings.single ? [...files].slice(0, 1) : [...files];
      for (const file of wanted) {
        const transfer = new Transfer(file, this);
        this.list.append(transfer.row);
        const reason = this.refusal(file);
        if (reason) {
          transfer.refuse(reason);
        } else {
          transfer.start();
        }
      }
    }

    /** Why the file is not taken, said before its first byte moves; undefined if it is. */
    refusal(file) {
      const { accept, maxBytes } = this.settings;
      const extension = `.${file.name.split(".").pop().toLowerCase()}`;
      if (!accept.includes(extension)) {
        return this.words.wrongType.replace("{types}", accept.map((type) => type.slice(1)).join(", "));
      }
      if (file.size === 0) {
        return this.words.empty;
      }
      return maxBytes && file.size > maxBytes ? this.words.tooLarge.replace("{limit}", size(maxBytes)) : undefined;
    }
  }

  define("studio-uploader", StudioUploader);
})();
