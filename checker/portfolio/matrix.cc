#include "checker/portfolio/matrix.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "checker/coverage.h"

namespace rasoat::checker {

namespace {

MatrixCell cell_of(Answer answer) {
  switch (answer) {
    case Answer::kHolds:
      return MatrixCell::kHolds;
    case Answer::kWaived:
      return MatrixCell::kWaived;
    case Answer::kUndecided:
      return MatrixCell::kUndecided;
    case Answer::kBroken:
      return MatrixCell::kRemark;  // its findings may make it worse
    case Answer::kNotApplicable:
      break;
  }
  return MatrixCell::kNotApplicable;
}

MatrixCell cell_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return MatrixCell::kError;
    case Severity::kWarning:
      return MatrixCell::kWarning;
    case Severity::kInfo:
      break;
  }
  return MatrixCell::kRemark;
}

// "II.2" stands in "nhiệm vụ II.2 “…”" and, being its part, speaks of II; it does not stand in "II.21".
bool names(std::string_view text, std::string_view clause) {
  const auto goes_on = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  for (std::size_t at = text.find(clause); at != text.npos; at = text.find(clause, at + 1)) {
    const std::size_t end = at + clause.size();
    const bool begins = at == 0 || (!goes_on(text[at - 1]) && text[at - 1] != '.');
    if (begins && (end == text.size() || !goes_on(text[end]))) return true;
  }
  return false;
}

// A rule on several clauses of a document may find that one of them fails, and says which; the others then hold. Where
// it names none, it is about them all.
bool is_about(const KeptFinding& finding, const MatrixColumn& column, const std::vector<MatrixColumn>& columns) {
  if (names(finding.say, column.code) || names(finding.say, column.clause)) return true;
  return std::none_of(columns.begin(), columns.end(), [&](const MatrixColumn& other) {
    return other.document == column.document && names(finding.say, other.code) &&
           std::find(other.rules.begin(), other.rules.end(), finding.rule) != other.rules.end();
  });
}

MatrixCell cell_for(const MatrixColumn& column, const std::vector<MatrixColumn>& columns, MatrixCell answer,
                    const std::vector<const KeptFinding*>& findings) {
  if (findings.empty()) return answer;
  MatrixCell worst = MatrixCell::kHolds;
  for (const KeptFinding* finding : findings) {
    if (is_about(*finding, column, columns)) worst = std::max(worst, cell_of(finding->severity));
  }
  // An undecided rule stays so, whatever else was found.
  return answer == MatrixCell::kRemark ? worst : std::max(worst, answer);
}

}  // namespace

std::vector<MatrixColumn> matrix_columns(const RuleTable& table) {
  std::vector<MatrixColumn> columns;
  Coverage coverage = coverage_of(table);
  for (CoveredDocument& document : coverage.documents) {
    for (CoveredClause& clause : document.clauses) {
      if (clause.rules.empty()) continue;
      columns.push_back(
          {document.symbol, clause.number, std::move(clause.title), std::move(clause.rules), std::move(clause.code)});
    }
  }
  return columns;
}

std::vector<ReaderClause> reader_clauses(const RuleTable& table, const std::vector<MatrixColumn>& columns) {
  std::vector<ReaderClause> left;
  Coverage coverage = coverage_of(table);
  for (CoveredDocument& document : coverage.documents) {
    const bool judged = std::ranges::any_of(document.clauses, [](const auto& clause) { return !clause.rules.empty(); });
    if (judged && std::ranges::find(columns, document.symbol, &MatrixColumn::document) == columns.end()) continue;
    for (CoveredClause& clause : document.clauses) {
      const JudgedBy judge = clause.judged_by();
      if (judge == JudgedBy::kMachine) continue;
      left.push_back({document.symbol, std::move(clause.code), std::move(clause.title), std::move(clause.addressee),
                      std::move(clause.reader), judge == JudgedBy::kReader});
    }
  }
  return left;
}

void leave_out_unasked(std::vector<MatrixColumn>& columns, std::vector<MatrixCell>& cells) {
  if (cells.empty()) return;
  const std::size_t width = columns.size();
  std::set<std::string_view> asked;
  for (std::size_t at = 0; at < cells.size(); ++at)
    if (cells[at] != MatrixCell::kNotApplicable) asked.insert(columns[at % width].document);
  std::vector<bool> stays;
  for (const MatrixColumn& column : columns) stays.push_back(asked.contains(column.document));
  std::size_t kept = 0;
  for (std::size_t at = 0; at < cells.size(); ++at)
    if (stays[at % width]) cells[kept++] = cells[at];
  cells.resize(kept);
  std::size_t column = 0;
  std::erase_if(columns, [&](const MatrixColumn&) { return !stays[column++]; });
}

std::vector<MatrixCell> matrix_row(const std::vector<MatrixColumn>& columns, const PlanRecord& record) {
  std::vector<MatrixCell> of_rules;
  of_rules.reserve(record.answers.size());
  for (const Answer answer : record.answers) of_rules.push_back(cell_of(answer));
  std::vector<std::vector<const KeptFinding*>> findings(record.answers.size());
  for (const KeptFinding& finding : record.findings) {
    if (!finding.waived) findings[finding.rule].push_back(&finding);
  }
  std::vector<MatrixCell> row;
  row.reserve(columns.size());
  for (const MatrixColumn& column : columns) {
    MatrixCell worst = MatrixCell::kNotApplicable;
    for (const std::uint32_t rule : column.rules) {
      worst = std::max(worst, cell_for(column, columns, of_rules[rule], findings[rule]));
    }
    row.push_back(worst);
  }
  return row;
}

}  // namespace rasoat::checker
