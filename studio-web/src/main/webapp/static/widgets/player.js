/*
 * <studio-player>: plays one video.
 *
 * Properties (JSON strings, as Flow sets them):
 *   source  {original, proxy, poster, sprite, captions, language, title, tag, width, height, fps, safe: {top, right, bottom, left}}
 *   labels  texts by name; see LABELS for the names
 *
 * Keys: Space or K play, arrow left/right 5 s, comma/period a frame, M mute, L loop, C captions, S safe area,
 * F full screen, < and > speed.
 */
(() => {
  const { build, define, StudioElement } = window.studioElements;
  const SPEEDS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4];
  const SPRITE_COLUMNS = 10;
  const SPRITE_FRAMES = 100;
  const LABELS = {
    play: "Play", pause: "Pause", position: "Position", speed: "Speed", quality: "Quality", original: "Original",
    proxy: "Light", loop: "Loop", mute: "Mute", volume: "Volume", captions: "Captions", safe: "Safe area",
    fullscreen: "Full screen", failed: "This video cannot be played here.",
  };
  const PATHS = {
    play: "M8 5v14l11-7z", pause: "M8 5v14M16 5v14",
    loop: "M17 3l3 3-3 3M20 6H8a4 4 0 0 0-4 4v1M7 21l-3-3 3-3M4 18h12a4 4 0 0 0 4-4v-1",
    sound: "M4 10v4h4l5 4V6L8 10zm12-1a4 4 0 0 1 0 6", muted: "M4 10v4h4l5 4V6L8 10zm12 0 5 5m0-5-5 5",
    captions: "M4 6h16v12H4zm3 5h4m-4 3h6m2-3h2m-2 3h2", safe: "M4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4M8 9h8v6H8z",
    fullscreen: "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5",
  };

  const glyph = (name) =>
    `<svg viewBox="0 0 24 24" fill="${name === "play" ? "currentColor" : "none"}" stroke="currentColor" stroke-width="1.8"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`;

  const clock = (seconds, tenths) => {
    const whole = Math.max(0, seconds || 0);
    const minutes = Math.floor(whole / 60);
    const rest = whole - minutes * 60;
    const text = tenths ? (Math.floor(rest * 10) / 10).toFixed(1) : String(Math.floor(rest));
    return `${minutes}:${text.padStart(tenths ? 4 : 2, "0")}`;
  };

  class StudioPlayer extends StudioElement {
    static told = ["labels", "source"];

    connectedCallback() {
      this.classList.add("player");
      super.connectedCallback();
    }

    disconnectedCallback() {
      this.video?.pause();
    }

    set labels(json) {
      this.words = { ...LABELS, ...JSON.parse(json) };
      this.render();
    }

    set source(json) {
      const next = JSON.parse(json);
      const same = this.media?.original === next.original;
      this.media = next;
      if (same && this.video) {
        this.enrich();
      } else {
        this.video = null;
        this.render();
      }
    }

    /** Previews, captions and the lighter file arrive after the video: what plays goes on playing. */
    enrich() {
      if (this.media.poster && this.video.poster !== this.media.poster) {
        this.video.poster = this.media.poster;
      }
      if (!this.track) {
        this.addCaptions();
      }
      this.querySelector(".player-bar").replaceWith(this.bar(this.words));
      this.showState();
    }

    addCaptions() {
      if (this.media.captions) {
        this.track = build("track", {
          kind: "captions", src: this.media.captions, srclang: this.media.language || "en", label: this.words.captions,
        });
        this.video.append(this.track);
      }
    }

    render() {
      if (!this.isConnected || !this.media) {
        return;
      }
      const words = (this.words ||= LABELS);
      this.setAttribute("role", "group");
      this.setAttribute("aria-label", this.media.title || "");
      this.tabIndex = 0;
      this.replaceChildren(this.view(), this.bar(words));
      this.onkeydown = (event) => this.key(event);
      this.showState();
    }

    view() {
      const { media } = this;
      this.video = build("video", { playsinline: "", preload: "metadata", src: media.proxy || media.original });
      if (media.poster) {
        this.video.poster = media.poster;
      }
      this.track = null;
      this.addCaptions();
      this.zone = build("div", { class: "safe", hidden: "", "aria-hidden": "true" });
      this.error = build("p", { class: "player-error", role: "alert", hidden: "" });
      const frame = build("div", { class: "player-frame" }, [this.video, this.zone, this.error]);
      if (media.tag) {
        const tag = build("span", { class: "tag" });
        tag.textContent = media.tag;
        frame.append(tag);
      }
      frame.style.setProperty("--ratio", (media.width || 16) / (media.height || 9));
      if (media.safe) {
        for (const edge of ["top", "right", "bottom", "left"]) {
          this.zone.style[edge] = `${media.safe[edge] * 100}%`;
        }
      }
      for (const event of ["play", "pause", "ended", "timeupdate", "loadedmetadata", "volumechange", "ratechange"]) {
        this.video.addEventListener(event, () => this.showState());
      }
      this.video.addEventListener("error", () => this.failed());
      this.video.addEventListener("click", () => this.toggle());
      return build("div", { class: "player-view" }, [frame]);
    }

    bar(words) {
      this.playButton = this.button("play", () => this.toggle());
      this.now = build("span", { class: "player-time" });
      this.length = build("span", { class: "player-time" });
      this.slider = build("input", {
        type: "range", min: 0, max: 1, step: 0.01, value: 0, class: "player-seek", "aria-label": words.position,
      });
      this.slider.addEventListener("input", () => this.seek(Number(this.slider.value)));
      const seek = build("div", { class: "player-track" }, [this.slider]);
      this.preview(seek);
      const right = [this.speedChoice(words)];
      if (this.media.proxy && this.media.proxy !== this.media.original) {
        right.push(this.qualityChoice(words));
      }
      this.loopButton = this.button("loop", () => this.loop());
      right.push(this.loopButton);
      if (this.media.captions) {
        this.captionsButton = this.button("captions", () => this.captions());
        right.push(this.captionsButton);
      }
      if (this.media.safe) {
        this.safeButton = this.button("safe", () => this.safe());
        right.push(this.safeButton);
      }
      this.muteButton = this.button("mute", () => this.mute(), "sound");
      this.volume = build("input", {
        type: "range", min: 0, max: 1, step: 0.05, value: 1, class: "player-volume", "aria-label": words.volume,
      });
      this.volume.value = this.video.volume;
      this.volume.addEventListener("input", () => {
        this.video.volume = Number(this.volume.value);
        this.video.muted = false;
      });
      right.push(this.muteButton, this.volume, this.button("fullscreen", () => this.fullscreen()));
      return build("div", { class: "player-bar" }, [
        this.playButton, this.now, seek, this.length, build("div", { class: "player-tools" }, right),
      ]);
    }

    button(name, action, icon = name) {
      const button = build("button", { type: "button", class: "player-button", "aria-label": this.words[name], title: this.words[name] });
      button.innerHTML = glyph(icon);
      button.addEventListener("click", action);
      return button;
    }

    speedChoice(words) {
      this.speeds = build("select", { class: "player-select", "aria-label": words.speed, title: words.speed },
        SPEEDS.map((speed) => {
          const option = build("option", { value: speed });
          option.textContent = `${speed}×`;
          return option;
        }));
      this.speeds.value = String(this.video.playbackRate);
      this.speeds.addEventListener("change", () => this.speed(Number(this.speeds.value)));
      return this.speeds;
    }

    qualityChoice(words) {
      const choice = build("select", { class: "player-select", "aria-label": words.quality, title: words.quality },
        ["proxy", "original"].map((name) => {
          const option = build("option", { value: name });
          option.textContent = words[name];
          return option;
        }));
      choice.value = this.video.src.endsWith(this.media.original) ? "original" : "proxy";
      choice.addEventListener("change", () => {
        const { currentTime, paused, playbackRate } = this.video;
        this.video.src = this.media[choice.value];
        this.video.addEventListener("loadedmetadata", () => {
          this.video.currentTime = currentTime;
          this.video.playbackRate = playbackRate;
          if (!paused) {
            this.toggle();
          }
        }, { once: true });
      });
      return choice;
    }

    preview(track) {
      if (!this.media.sprite) {
        return;
      }
      const box = build("div", { class: "player-preview", hidden: "", "aria-hidden": "true" });
      const time = build("span");
      box.style.backgroundImage = `url("${this.media.sprite}")`;
      box.style.aspectRatio = `${this.media.width} / ${this.media.height}`;
      box.append(time);
      track.append(box);
      track.addEventListener("pointermove", (event) => {
        const bounds = track.getBoundingClientRect();
        const part = Math.min(1, Math.max(0, (event.clientX - bounds.left) / bounds.width));
        const frame = Math.min(SPRITE_FRAMES - 1, Math.floor(part * SPRITE_FRAMES));
        const [column, row] = [frame % SPRITE_COLUMNS, Math.floor(frame / SPRITE_COLUMNS)];
        box.style.backgroundPosition = `${(column * 100) / 9}% ${(row * 100) / 9}%`;
        box.style.left = `${part * 100}%`;
        time.textContent = clock(part * (this.video.duration || 0), true);
        box.hidden = false;
      });
      track.addEventListener("pointerleave", () => {
        box.hidden = true;
      });
    }

    toggle() {
      if (this.video.paused) {
        this.video.play().catch(() => this.showState());
      } else {
        this.video.pause();
      }
    }

    seek(seconds) {
      this.video.currentTime = Math.min(Math.max(0, seconds), this.video.duration || 0);
    }

    step(frames) {
      this.video.pause();
      this.seek(this.video.currentTime + frames / (this.media.fps || 30));
    }

    speed(rate) {
      this.video.playbackRate = rate;
      this.speeds.value = String(rate);
    }

    nextSpeed(direction) {
      const at = SPEEDS.indexOf(this.video.playbackRate);
      this.speed(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + direction))]);
    }

    loop() {
      this.video.loop = !this.video.loop;
      this.showState();
    }

    mute() {
      this.video.muted = !this.video.muted;
    }

    captions() {
      const track = this.video.textTracks[0];
      track.mode = track.mode === "showing" ? "hidden" : "showing";
      this.showState();
    }

    safe() {
      this.zone.hidden = !this.zone.hidden;
      this.showState();
    }

    fullscreen() {
      if (document.fullscreenElement) {
        document.exitFullscreen();
      } else {
        this.requestFullscreen?.();
      }
    }

    failed() {
      this.error.textContent = this.words.failed;
      this.error.hidden = false;
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === "SELECT") {
        return;
      }
      const range = event.target.type === "range";
      const onButton = event.target.tagName === "BUTTON";
      const keys = {
        k: () => this.toggle(),
        m: () => this.mute(),
        l: () => this.loop(),
        c: () => this.media.captions && this.captions(),
        s: () => this.media.safe && this.safe(),
        f: () => this.fullscreen(),
        ",": () => this.step(-1),
        ".": () => this.step(1),
        "<": () => this.nextSpeed(-1),
        ">": () => this.nextSpeed(1),
      };
      if (!onButton) {
        keys[" "] = () => this.toggle();
      }
      if (!range) {
        keys.arrowleft = () => this.seek(this.video.currentTime - 5);
        keys.arrowright = () => this.seek(this.video.currentTime + 5);
      }
      const action = keys[event.key.toLowerCase()];
      if (action) {
        event.preventDefault();
        event.stopPropagation();
        action();
      }
    }

    showState() {
      const { video, words } = this;
      const playing = !video.paused && !video.ended;
      this.playButton.innerHTML = glyph(playing ? "pause" : "play");
      this.playButton.setAttribute("aria-label", playing ? words.pause : words.play);
      this.now.textContent = clock(video.currentTime, true);
      this.length.textContent = clock(video.duration, true);
      this.slider.max = video.duration || 1;
      this.slider.value = video.currentTime;
      this.slider.style.setProperty("--done", `${(100 * video.currentTime) / (video.duration || 1)}%`);
      this.slider.setAttribute("aria-valuetext", `${clock(video.currentTime)} / ${clock(video.duration)}`);
      this.volume.style.setProperty("--done", `${100 * video.volume}%`);
      this.muteButton.innerHTML = glyph(video.muted || video.volume === 0 ? "muted" : "sound");
      this.muteButton.setAttribute("aria-pressed", String(video.muted));
      this.loopButton.setAttribute("aria-pressed", String(video.loop));
      this.captionsButton?.setAttribute("aria-pressed", String(video.textTracks[0]?.mode === "showing"));
      this.safeButton?.setAttribute("aria-pressed", String(!this.zone.hidden));
    }
  }

  define("studio-player", StudioPlayer);
})();
