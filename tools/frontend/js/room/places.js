// Over HTTP/1.1 a browser opens six connections to a host, for all of its tabs together. Were each
// tab to hold one, the sixth would leave none for what people send. So only so many tabs hold one;
// the others ask now and then, until a place is free.

const PLACES = 4;

// Whether this tab may hold a connection open. A place that is taken is given back when the page goes.
export async function takePlace() {
  if (!isShared()) return true;
  for (let number = 1; number <= PLACES; number += 1) {
    if (await isFree(`setwise-line-${number}`)) return true;
  }
  return false;
}

// HTTP/2 and later carry everything over one connection.
function isShared() {
  const [page] = performance.getEntriesByType("navigation");
  return Boolean(navigator.locks) && !/^h[23]/.test(page?.nextHopProtocol ?? "");
}

function isFree(name) {
  return new Promise((resolve) => {
    const hold = (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    };
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(() => resolve(true));
  });
}
