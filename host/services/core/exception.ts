/**
 * Errors as Google's services throw them: an Error of the script's own realm whose name is "Exception". An advanced service's
 * has the name GoogleJsonResponseException, and details: the error object of the API's answer.
 */
export function exception(message: string, name = 'Exception', details?: object): Error {
  const error = new Error(message);
  error.name = name;
  return details ? Object.assign(error, { details }) : error;
}
