/** A member that is not what the model says, with its path, such as `trails[0].Status.IsLogging`; an empty path is the document itself. */
export interface Issue {
  path: string;
  message: string;
}
