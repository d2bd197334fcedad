/** Line drawings on a 24 by 24 grid. */
export const ICONS = {
  today: "M12 3v3M5.6 5.6l2 2M3 12h3M18.4 5.6l-2 2M21 12h-3M7 16a5 5 0 0 1 10 0M3 20h18",
  library: "M5 4h5v16H5zM10 4h4v16h-4zM15 5l4-1 3 15-4 1z",
  history: "M12 7v5l3 2M4 12a8 8 0 1 0 2.5-5.8L4 8M4 4v4h4",
  programme: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 17h2",
  progress: "M4 4v16h16M7 15l4-5 3 3 5-7",
  settings: "M4 7h9M19 7h1M16 5v4M4 17h3M13 17h7M10 15v4M4 12h16",
  chair: "M7 3v18M7 13h10v8M7 6h7v7",
  wall: "M3 5h18v14H3zM3 12h18M9 5v7M15 12v7",
  doorway: "M6 21V3h12v18M3 21h18M14 12h1",
  mat: "M3 17h15a3 3 0 1 0-3-3v3M3 17v-3h12",
  band: "M4 7c8-6 8 16 16 10M2 7h4M18 17h4",
  dumbbell: "M3 9v6M6 7v10M18 7v10M21 9v6M6 12h12",
  "foam-roller": "M6 8h12a3 4 0 0 1 0 8H6a3 4 0 0 1 0-8zM6 8a3 4 0 0 1 0 8",
  swap: "M4 8h14l-3-3M20 16H6l3 3",
  remove: "M5 12h14",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  refresh: "M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5",
  close: "M6 6l12 12M18 6L6 18",
  back: "M14 5l-7 7 7 7",
  forward: "M10 5l7 7-7 7",
  easier: "M4 7l8 5 8-5M4 13l8 5 8-5",
  call: "M6 3h4l1 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 1v4c0 2-1.5 3-3 3C10 21 3 14 3 6c0-1.5 1-3 3-3z",
} as const;

export type IconName = keyof typeof ICONS;
