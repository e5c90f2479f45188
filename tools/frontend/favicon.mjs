// Our own mark: six seats in a circle, one of them in the warm colour.

export function favicon() {
  const seats = Array.from({ length: 6 }, (_, i) => {
    const angle = (Math.PI * i) / 3;
    const x = (32 + 21 * Math.sin(angle)).toFixed(1);
    const y = (32 - 21 * Math.cos(angle)).toFixed(1);
    return `<circle cx="${x}" cy="${y}" r="8" fill="${i === 4 ? "#e08a5c" : "#f3efe6"}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#0b5f63"/>${seats.join("")}</svg>\n`;
}
