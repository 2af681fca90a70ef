/* 16 × 16, in the colour of the text beside them. */

export const CloseIcon = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
    <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.3" strokeLinecap="round" />
  </svg>
);

/** How far a table is, by shape as well as by colour. */
export const StateIcon = ({ state }: { state: keyof typeof shapes }) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
    {shapes[state]}
  </svg>
);

const stroke = {
  fill: "none",
  stroke: "Canvas",
  strokeWidth: 1.4,
  strokeLinecap: "round",
} as const;

const shapes = {
  bad: (
    <>
      <path d="M7 0.5l6.5 6.5L7 13.5 0.5 7z" fill="currentColor" />
      <path d="M7 4v3.4M7 9.7v.2" {...stroke} />
    </>
  ),
  look: (
    <>
      <path d="M7 1l6.4 11.5H0.6z" fill="currentColor" />
      <path d="M7 5.2v3.2M7 10.4v.2" {...stroke} />
    </>
  ),
  some: <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  done: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="currentColor" />
      <path d="M4.2 7.2l2 2 3.6-4" {...stroke} />
    </>
  ),
} as const;
