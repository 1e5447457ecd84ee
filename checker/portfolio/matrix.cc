#include "checker/portfolio/matrix.h"

#include <algorithm>

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

}  // namespace

std::vector<MatrixColumn> matrix_columns(const RuleTable& table) {
  std::vector<MatrixColumn> columns;
  Coverage coverage = coverage_of(table);
  for (CoveredDocument& document : coverage.documents) {
    for (CoveredClause& clause : document.clauses) {
      if (clause.rules.empty()) continue;
      columns.push_back({document.symbol, clause.number, std::move(clause.title), std::move(clause.rules),
                         std::move(clause.code)});
    }
  }
  return columns;
}

std::vector<ReaderClause> reader_clauses(const RuleTable& table) {
  std::vector<ReaderClause> left;
  Coverage coverage = coverage_of(table);
  for (CoveredDocument& document : coverage.documents) {
    for (CoveredClause& clause : document.clauses) {
      const JudgedBy judge = clause.judged_by();
      if (judge == JudgedBy::kMachine) continue;
      left.push_back({document.symbol, std::move(clause.code), std::move(clause.title), std::move(clause.addressee),
                      std::move(clause.reader), judge == JudgedBy::kReader});
    }
  }
  return left;
}

std::vector<MatrixCell> matrix_row(const std::vector<MatrixColumn>& columns, const PlanRecord& record) {
  std::vector<MatrixCell> of_rules;
  of_rules.reserve(record.answers.size());
  for (const Answer answer : record.answers) of_rules.push_back(cell_of(answer));
  for (const KeptFinding& finding : record.findings) {
    if (!finding.waived) of_rules[finding.rule] = std::max(of_rules[finding.rule], cell_of(finding.severity));
  }
  std::vector<MatrixCell> row;
  row.reserve(columns.size());
  for (const MatrixColumn& column : columns) {
    MatrixCell worst = MatrixCell::kNotApplicable;
    for (const std::uint32_t rule : column.rules) worst = std::max(worst, of_rules[rule]);
    row.push_back(worst);
  }
  return row;
}

}  // namespace rasoat::checker
