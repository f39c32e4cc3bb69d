/**
 * A reason for which the server does not start, or a command does not run, that the person
 * at the console can mend. Its message says in Spanish what happened and what to do, in one line
 * or several; it is printed as it is, without a stack trace, and the process ends with a non-zero code.
 */
export class ErrorArranque extends Error {
  override readonly name = "ErrorArranque";
}
