/** 16 × 16, in the colour of the text beside them. */
export const CloseIcon = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
    <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.3" strokeLinecap="round" />
  </svg>
);
