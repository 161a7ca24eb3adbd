/**
 * cdktf notes for each token and block where in the program it was made. Only its own errors show that, and for
 * resources that come from YAML the place is always the same loop: a tenth of the time for nothing.
 */
export function withoutStackTraces(run: () => void): void {
  const { captureStackTrace } = Error;
  Error.captureStackTrace = () => {};
  try {
    run();
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
}
