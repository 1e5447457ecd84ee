#include "reports/portfolio_xlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>
#include <optional>

#include "late/late_library.h"
#include "reports/portfolio_tables.h"
#include "reports/portfolio_words.h"
#include "reports/temporary_file.h"
#include "reports/terminal.h"
#include "reports/utf8.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

RASOAT_LATE(RASOAT_XLSXWRITER, format_set_align);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_bg_color);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_bold);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_border);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_bottom);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_font_size);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_num_format);
RASOAT_LATE(RASOAT_XLSXWRITER, format_set_text_wrap);
RASOAT_LATE(RASOAT_XLSXWRITER, lxw_workbook_free);
RASOAT_LATE(RASOAT_XLSXWRITER, workbook_add_format);
RASOAT_LATE(RASOAT_XLSXWRITER, workbook_add_worksheet);
RASOAT_LATE(RASOAT_XLSXWRITER, workbook_close);
RASOAT_LATE(RASOAT_XLSXWRITER, workbook_new_opt);
RASOAT_LATE(RASOAT_XLSXWRITER, workbook_set_properties);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_autofilter);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_fit_to_pages);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_freeze_panes);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_repeat_rows);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_set_column);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_set_footer);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_set_landscape);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_set_paper);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_write_datetime);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_write_number);
RASOAT_LATE(RASOAT_XLSXWRITER, worksheet_write_string);

using checker::MatrixCell;
using checker::PortfolioRun;

constexpr lxw_row_t kLastRow = 1'048'575;     // from 0
constexpr std::size_t kLongestText = 32'000;  // of 32,767, so that there is room to say that it was cut
constexpr int kFirstYear = 1900;
constexpr std::size_t kCells = static_cast<std::size_t>(MatrixCell::kNoPlan) + 1;

// A text that Excel takes as it is: valid, without control characters and without the two code points XML has not. One
// that is too long ends with `cut`.
std::string cell_string(std::string_view raw, std::string_view cut) {
  std::string text = printable(raw);
  for (const std::string_view forbidden : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (std::size_t at = text.find(forbidden); at != text.npos; at = text.find(forbidden, at)) {
      text.replace(at, forbidden.size(), "\xEF\xBF\xBD");
    }
  }
  const std::size_t kept = first_code_points(text, kLongestText).size();
  if (kept < text.size()) text.replace(kept, text.npos, cut);
  return text;
}

struct Formats {
  lxw_format *head = nullptr, *title = nullptr, *text = nullptr, *number = nullptr, *date = nullptr;
  std::array<lxw_format*, kCells> cells{};
  std::string cut;  // with which a text ends that is longer than a cell
};

// One sheet, filled from above.
class Sheet {
 public:
  Sheet(lxw_workbook* workbook, const std::string& name, const Formats& formats)
      : sheet_(workbook_add_worksheet(workbook, name.c_str())), formats_(formats) {
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, 9);  // A4
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_footer(sheet_, "&C&P/&N");
  }

  void table(const std::vector<std::string>& heads, const std::vector<double>& widths, lxw_col_t frozen_columns) {
    for (std::size_t at = 0; at < heads.size(); ++at) {
      const auto column = static_cast<lxw_col_t>(at);
      worksheet_write_string(sheet_, row_, column, cell_string(heads[at], formats_.cut).c_str(), formats_.head);
      worksheet_set_column(sheet_, column, column, at < widths.size() ? widths[at] : widths.back(), nullptr);
    }
    worksheet_freeze_panes(sheet_, row_ + 1, frozen_columns);
    worksheet_repeat_rows(sheet_, row_, row_);
    head_row_ = row_++;
    columns_ = static_cast<lxw_col_t>(heads.size());
  }

  void add(const TableRow& row) {
    for (std::size_t at = 0; at < row.size(); ++at) write(static_cast<lxw_col_t>(at), row[at]);
    ++row_;
  }

  void add_title(const std::string& text) {
    worksheet_write_string(sheet_, row_++, 0, cell_string(text, formats_.cut).c_str(), formats_.title);
  }
  void add_mark(lxw_col_t column, MatrixCell cell, std::string_view text) {
    worksheet_write_string(sheet_, row_, column, std::string(text).c_str(),
                           formats_.cells[static_cast<std::size_t>(cell)]);
  }
  void add_text(lxw_col_t column, const std::string& text) { write(column, text); }
  void next_row() { ++row_; }
  void width(lxw_col_t first, lxw_col_t last, double width) {
    worksheet_set_column(sheet_, first, last, width, nullptr);
  }

  [[nodiscard]] bool is_full() const { return row_ > kLastRow; }
  void close() {
    if (columns_ > 0) worksheet_autofilter(sheet_, head_row_, 0, std::max(head_row_, row_ - 1), columns_ - 1);
  }

 private:
  void write(lxw_col_t column, const TableCell& cell) {
    if (const auto* number = std::get_if<std::uint64_t>(&cell)) {
      worksheet_write_number(sheet_, row_, column, static_cast<double>(*number), formats_.number);
      return;
    }
    const auto* date = std::get_if<rules::Date>(&cell);
    if (date != nullptr && date->year >= kFirstYear) {
      lxw_datetime day = {date->year, date->month, date->day, 0, 0, 0.0};
      worksheet_write_datetime(sheet_, row_, column, &day, formats_.date);
      return;
    }
    const std::string text = cell_string(cell_text(cell), formats_.cut);
    if (!text.empty()) worksheet_write_string(sheet_, row_, column, text.c_str(), formats_.text);
  }

  lxw_worksheet* sheet_;
  const Formats& formats_;
  lxw_row_t row_ = 0, head_row_ = 0;
  lxw_col_t columns_ = 0;
};

class PortfolioXlsx : public PortfolioReport {
 public:
  PortfolioXlsx(const PortfolioRun& run, std::ostream& out) : run_(run), view_(run), rows_(run, view_), out_(out) {}
  ~PortfolioXlsx() override {
    if (workbook_ != nullptr) lxw_workbook_free(workbook_);
  }

  void begin() override {
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = nullptr, .use_zip64 = LXW_FALSE};
    if (!file_.path().empty()) workbook_ = workbook_new_opt(file_.path().c_str(), &options);
    if (workbook_ == nullptr) return out_.setstate(std::ios::failbit);
    set_properties();
    make_formats();
    write_summary();
    write_units();
    begin_findings();
    rows_.of_units([this](const TableRow& row) { add_finding(row); });
    write_matrix();
    write_copies();
  }

  void add(std::uint32_t plan, const checker::PlanRecord& record) override {
    if (workbook_ == nullptr) return;
    for (const checker::KeptFinding& finding : record.findings) add_finding(rows_.of_plan(plan, finding));
  }

  void finish() override {
    if (workbook_ == nullptr) return;
    findings_->close();
    const lxw_error error = workbook_close(workbook_);
    workbook_ = nullptr;  // freed by closing it
    std::ifstream made(file_.path(), std::ios::binary);
    if (error != LXW_NO_ERROR || !made) return out_.setstate(std::ios::failbit);
    out_ << made.rdbuf();
  }

 private:
  [[nodiscard]] std::string text(AuditWord which) const { return std::string(word(which, run_.lang)); }

  Sheet new_sheet(AuditWord name, std::size_t number = 1) {
    return {workbook_, text(name) + (number > 1 ? " (" + std::to_string(number) + ")" : ""), formats_};
  }

  // The library would put the time of the run into the file; the same run must give the same bytes.
  void set_properties() {
    constexpr std::time_t kAlways = 1'704'067'200;  // 1/1/2024, 0:00 UTC
    std::string title = text(AuditWord::kReportTitle);
    std::string program = "rasoat " + run_.info.tool_version;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = program.data();
    properties.created = kAlways;
    workbook_set_properties(workbook_, &properties);
  }

  lxw_format* new_format(bool wraps) {
    lxw_format* format = workbook_add_format(workbook_);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (wraps) format_set_text_wrap(format);
    return format;
  }

  void make_formats() {
    formats_.cut = text(AuditWord::kCellCut);
    formats_.head = new_format(true);
    format_set_bold(formats_.head);
    format_set_bg_color(formats_.head, 0xE7ECF1);
    format_set_bottom(formats_.head, LXW_BORDER_THIN);
    formats_.title = new_format(false);
    format_set_bold(formats_.title);
    format_set_font_size(formats_.title, 14);
    formats_.text = new_format(true);
    formats_.number = new_format(false);
    format_set_num_format(formats_.number, "#,##0");
    formats_.date = new_format(false);
    format_set_num_format(formats_.date, "dd/mm/yyyy");
    format_set_align(formats_.date, LXW_ALIGN_LEFT);
    // In the order of MatrixCell.
    constexpr std::array<lxw_color_t, kCells> kColors = {0xFFFFFF, 0xDDEFE0, 0xE4E7EB, 0xE3EDF8,
                                                         0xFCEBC0, 0xE6DDF0, 0xF6C9C5, 0xD0D0D0};
    for (std::size_t cell = 0; cell < kCells; ++cell) {
      formats_.cells[cell] = new_format(false);
      format_set_bg_color(formats_.cells[cell], kColors[cell]);
      format_set_border(formats_.cells[cell], LXW_BORDER_HAIR);
    }
  }

  void write_summary() {
    Sheet sheet = new_sheet(AuditWord::kSheetSummary);
    sheet.width(0, 0, 110);
    sheet.width(1, 1, 14);
    sheet.add_title(text(AuditWord::kReportTitle));
    sheet.add({view_.summary()});
    sheet.next_row();
    figure_rows(run_, view_, [&](const TableRow& row) { sheet.add(row); });
    sheet.next_row();
    for (const std::string& path : run_.portfolio.failed_inputs) {
      sheet.add({phrase(AuditWord::kNotFound, run_.lang, {path})});
    }
    sheet.add({std::string(word(Word::kForTheReader, run_.lang))});
    for (const checker::ReaderClause& clause : run_.reader) {
      sheet.add({clause.document + ", " + clause.code + ": " + clause.reader.in(run_.lang)});
    }
    sheet.next_row();
    sheet.add({phrase(AuditWord::kTool, run_.lang, {run_.info.tool_version})});
  }

  void write_units() {
    Sheet sheet = new_sheet(AuditWord::kSheetUnits);
    sheet.table(unit_heads(run_), {6, 38, 24, 28, 12, 12, 20, 22, 8, 10, 8, 12, 60, 16, 50, 40, 10}, 2);
    unit_rows(run_, view_, [&](const TableRow& row) { sheet.add(row); });
    sheet.close();
  }

  void begin_findings() {
    findings_.emplace(new_sheet(AuditWord::kSheetFindings, ++findings_sheets_));
    findings_->table(rows_.heads(), {36, 20, 34, 14, 12, 10, 34, 7, 7, 60, 50, 50, 40, 40, 26, 14, 20, 26, 19}, 1);
  }

  void add_finding(const TableRow& row) {
    if (findings_->is_full()) {
      findings_->close();
      begin_findings();
    }
    findings_->add(row);
  }

  void write_matrix() {
    Sheet sheet = new_sheet(AuditWord::kSheetMatrix);
    std::vector<std::string> heads = {text(AuditWord::kUnit)};
    for (const checker::MatrixColumn& column : run_.portfolio.columns) {
      heads.push_back(column.document + "\n" + column.code);
    }
    sheet.table(heads, {38, 15}, 1);
    for (std::uint32_t unit = 0; unit < run_.portfolio.units.size(); ++unit) {
      const std::span<const MatrixCell> cells = run_.portfolio.cells_of(view_.unit(unit).plan_number);
      sheet.add_text(0, view_.title(unit));
      for (std::size_t column = 0; column < run_.portfolio.columns.size(); ++column) {
        const MatrixCell cell = cells.empty() ? MatrixCell::kNoPlan : cells[column];
        sheet.add_mark(static_cast<lxw_col_t>(column + 1), cell, cell_word(cell, run_.lang));
      }
      sheet.next_row();
    }
    sheet.close();
  }

  void write_copies() {
    Sheet sheet = new_sheet(AuditWord::kSheetDuplicates);
    sheet.table(copy_heads(run_), {8, 10, 34, 34, 30, 8, 60, 30, 8, 60, 34, 34}, 2);
    copy_rows(run_, view_, [&](const TableRow& row) { sheet.add(row); });
    sheet.close();
  }

  const PortfolioRun& run_;
  PortfolioView view_;
  FindingRows rows_;
  std::ostream& out_;
  TemporaryFile file_;
  lxw_workbook* workbook_ = nullptr;
  Formats formats_;
  std::optional<Sheet> findings_;
  std::size_t findings_sheets_ = 0;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_xlsx(const PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioXlsx>(run, out);
}

}  // namespace rasoat::reports
