// The matrix unit × clause as a heat map: every cell has a colour and a sign, and a unit without plan one long cell.
#include "reports/portfolio_page.h"
#include "reports/portfolio_words.h"

namespace rasoat::reports {
namespace {

using checker::MatrixCell;
using checker::MatrixColumn;

constexpr std::size_t kColumnsUpright = 24;  // more want the paper turned
constexpr MatrixCell kLegend[] = {MatrixCell::kHolds,     MatrixCell::kError,  MatrixCell::kWarning,
                                  MatrixCell::kRemark,    MatrixCell::kWaived, MatrixCell::kNotApplicable,
                                  MatrixCell::kUndecided, MatrixCell::kNoPlan};

std::string legend(const Page& page) {
  std::string out = "<p class=\"legend\"><b>" + page.say(AuditWord::kLegend) + "</b>";
  for (const MatrixCell cell : kLegend) out += " " + badge(look_of(cell), cell_word(cell, page.run.lang));
  return out + "</p>\n";
}

// Clauses under their document, which spans them.
std::string head(const Page& page) {
  const std::vector<MatrixColumn>& columns = page.run.portfolio.columns;
  std::string documents, clauses;
  for (std::size_t at = 0; at < columns.size();) {
    std::size_t end = at;
    while (end < columns.size() && columns[end].document == columns[at].document) ++end;
    documents += "<th scope=\"colgroup\" colspan=\"" + std::to_string(end - at) + "\">" + plain(columns[at].document);
    at = end;
  }
  for (const MatrixColumn& column : columns) {
    clauses += "<th scope=\"col\" title=\"" + plain(column.title.in(page.run.lang)) + "\">" + plain(column.code);
  }
  return "<thead><tr><th rowspan=\"2\" scope=\"col\" class=\"unit\">" + page.say(AuditWord::kUnit) + documents +
         "<tr>" + clauses + "</thead>\n";
}

std::string row(const Page& page, std::uint32_t unit) {
  const checker::Portfolio& portfolio = page.run.portfolio;
  const UnitView seen = page.view.unit(unit);
  std::string out = "<tr id=\"m" + std::to_string(unit) + "\"><th scope=\"row\">";
  const std::string name = plain(page.view.title(unit));
  const std::span<const MatrixCell> cells = portfolio.cells_of(seen.plan_number);
  if (cells.empty()) {
    return out + name + "<td class=\"none\" colspan=\"" + std::to_string(portfolio.columns.size()) + "\">∅ " +
           page.say(AuditWord::kCellNoPlan) + "\n";
  }
  out += "<a href=\"#p" + std::to_string(seen.plan_number) + "\">" + name + "</a>";
  for (const MatrixCell cell : cells) {
    const Look look = look_of(cell);
    out.append("<td class=\"").append(look.style).append("\">").append(look.sign);
  }
  return out + "\n";
}

}  // namespace

void write_matrix_section(std::ostream& out, const Page& page) {
  const checker::Portfolio& portfolio = page.run.portfolio;
  if (portfolio.columns.empty()) return;
  const std::string title = page.say(AuditWord::kMatrix);
  out << "<section id=\"matrix\"" << (portfolio.columns.size() > kColumnsUpright ? " class=\"broad\"" : "") << ">\n<h2>"
      << title << "</h2>\n"
      << legend(page) << "<div class=\"box\" tabindex=\"0\" role=\"region\" aria-label=\"" << title
      << "\"><table class=\"heat\">\n<colgroup><col class=\"unit\"><col span=\"" << portfolio.columns.size()
      << "\"></colgroup>\n"
      << head(page) << "<tbody>\n";
  for (std::uint32_t unit = 0; unit < portfolio.units.size(); ++unit) out << row(page, unit);
  out << "</tbody></table></div>\n</section>\n";
}

}  // namespace rasoat::reports
