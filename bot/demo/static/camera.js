// A photo taken now: with the camera that the browser gives, else with the phone's own app.

import { el, toast } from "./dom.js";
import { sheet } from "./sheet.js";

const QUALITY = 0.92; // Of the JPEG, 0 to 1.

// `taken(file)` gets the photo.
export async function takePhoto(taken) {
  if (!navigator.mediaDevices?.getUserMedia || matchMedia("(pointer: coarse)").matches) return byApp(taken);
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 2560 } } });
  } catch {
    toast("There is no camera, or the browser may not use it. Choose a picture instead.");
    return byApp(taken);
  }
  const video = el("video", { autoplay: true, playsinline: true, muted: true });
  video.srcObject = stream;
  const shoot = el("button", { type: "button", class: "primary" }, "Take photo");
  const box = sheet("Camera", [video, shoot], { wide: true, done: () => stream.getTracks().forEach((track) => track.stop()) });
  shoot.addEventListener("click", async () => {
    if (!video.videoWidth) return;
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    canvas.getContext("2d").drawImage(video, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    taken(new File([blob], "photo.jpg", { type: "image/jpeg" }));
    box.close();
  });
  return undefined;
}

function byApp(taken) {
  const picker = el("input", { type: "file", accept: "image/*", capture: "environment" });
  picker.addEventListener("change", () => picker.files[0] && taken(picker.files[0]));
  picker.click();
}
