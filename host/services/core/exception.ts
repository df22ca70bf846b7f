/** Errors as Google's services throw them: an Error of the script's own realm whose name is "Exception". */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
