/** The careful way: all texts in one appendTable, then the looks of the table, its header, and the measure that begins each row. */
function write() {
  const file = DocumentApp.create('รายงาน');
  const body = file.getBody();
  body.appendParagraph('รายงานผลการดำเนินการตามมาตรการ');
  const table = body.appendTable([HEADER, ...textsOf()]);
  table.setAttributes(TYPE);
  for (let column = 0; column < HEADER.length; column++) table.setColumnWidth(column, 150);
  const header = table.getRow(0);
  for (let column = 0; column < HEADER.length; column++) header.getCell(column).setAttributes(SHADE);
  for (let row = 1; row < table.rows.length; row++) table.getRow(row).getCell(0).setAttributes({ BOLD: true });
  file.saveAndClose();
  return written(table);
}
