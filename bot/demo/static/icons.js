// The drawings on buttons, as paths for `icon`.

export const BACK = "M15 5l-7 7 7 7";
export const CAMERA = "M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z";
export const CLIP = "M20 11l-8.5 8.5a5 5 0 01-7-7L13 4a3.3 3.3 0 014.7 4.7l-8.5 8.4a1.7 1.7 0 01-2.4-2.3L14.500 7";
export const CODE = "M9 7l-5 5 5 5M15 7l5 5-5 5";
export const CROSS = "M6 6l12 12M18 6L6 18";
export const DOWN = "M6 9l6 6 6-6";
export const HELP = "M9 9a3 3 0 115 2.200c-1.300.9-2 1.500-2 2.800M12 17.500v.5";
export const MOON = "M19 14.500A7.500 7.500 0 019.500 5a7.500 7.500 0 109.500 9.500z";
export const MORE = "M12 5v.01M12 12v.01M12 19v.01";
export const PEN = "M4 20l1-4L16 5l3 3L8 19z";
export const REPLY = "M10 6l-6 6 6 6M4 12h10a6 6 0 016 6";
export const SEND = "M4 4l17 8-17 8 3-8zM7 12h14";
export const SLASH = "M15 5L9 19";
export const FILE = "M6 3h8l4 4v14H6zM14 3v4h4";
export const PICTURE = "M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15 9.500v.01";
