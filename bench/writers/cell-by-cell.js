/** The way that most scripts go: each cell is appended and given its looks. */
function write() {
  const file = DocumentApp.create('รายงาน');
  const body = file.getBody();
  body.appendParagraph('รายงานผลการดำเนินการตามมาตรการ');
  const table = body.appendTable();
  const header = table.appendTableRow();
  for (const text of HEADER) header.appendTableCell(text).setAttributes({ ...TYPE, ...SHADE });
  for (const texts of textsOf()) {
    const row = table.appendTableRow();
    for (const text of texts) row.appendTableCell(text).setAttributes(TYPE);
  }
  file.saveAndClose();
  return written(table);
}
