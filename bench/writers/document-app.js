/**
 * As much of DocumentApp as the other ways to write a report need; the add-on has no scope for it, and so the host has none. Every
 * method costs one call, as long as the host's model says for its name (COSTS, by name, put before this file). The document is a
 * tree in memory, so that what was written can be counted afterwards.
 */
const call = (method) => Utilities.sleep(COSTS[method]);

class Cell {
  constructor(text) {
    this.text = text;
    this.attributes = {};
  }
  setAttributes(attributes) {
    call('TableCell.setAttributes');
    Object.assign(this.attributes, attributes);
    return this;
  }
}

class Row {
  constructor(texts) {
    this.cells = texts.map((text) => new Cell(text));
  }
  appendTableCell(text) {
    call('TableRow.appendTableCell');
    const cell = new Cell(text);
    this.cells.push(cell);
    return cell;
  }
  getCell(index) {
    call('TableRow.getCell');
    return this.cells[index];
  }
}

class Table {
  constructor(rows) {
    this.rows = rows.map((texts) => new Row(texts));
    this.widths = [];
    this.attributes = {};
  }
  appendTableRow() {
    call('Table.appendTableRow');
    const row = new Row([]);
    this.rows.push(row);
    return row;
  }
  getRow(index) {
    call('Table.getRow');
    return this.rows[index];
  }
  setAttributes(attributes) {
    call('Table.setAttributes');
    Object.assign(this.attributes, attributes);
    return this;
  }
  setColumnWidth(column, width) {
    call('Table.setColumnWidth');
    this.widths[column] = width;
    return this;
  }
}

class Body {
  constructor() {
    this.children = [];
  }
  appendParagraph(text) {
    call('Body.appendParagraph');
    this.children.push(text);
    return text;
  }
  appendTable(rows = []) {
    call('Body.appendTable');
    const table = new Table(rows);
    this.children.push(table);
    return table;
  }
}

class DocumentFile {
  constructor(name) {
    this.name = name;
    this.body = new Body();
  }
  getBody() {
    call('Document.getBody');
    return this.body;
  }
  saveAndClose() {
    call('Document.saveAndClose');
  }
}

const DocumentApp = {
  create(name) {
    call('DocumentApp.create');
    return new DocumentFile(name);
  },
};

const HEADER = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
const TYPE = { FONT_FAMILY: 'Sarabun', FONT_SIZE: 12 };
const SHADE = { BOLD: true, BACKGROUND_COLOR: '#f2f2f2' };

/** The five cells of each step, as the sheet has them. */
function textsOf() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('มาตรการ');
  const rows = sheet.getDataRange().getDisplayValues().slice(1);
  return rows.map(([, measure, step, unit, due, status, result]) => [measure, step, unit, due, `${status} ${result}`]);
}

/** What was written, for the one who measures. */
const written = (table) => ({
  rows: table.rows.length,
  cells: table.rows.reduce((sum, { cells }) => sum + cells.length, 0),
});
