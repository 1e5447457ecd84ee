// The coverage matrix: for every plan and every clause of the guidances, the worst answer of the rules that rest on it.
//
//   const std::vector<MatrixColumn> columns = matrix_columns(table);
//   const std::vector<MatrixCell> row = matrix_row(columns, record);
#pragma once

#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/rule_table.h"

namespace rasoat::checker {

// One for each declared clause on which at least one rule rests, in the order of the packs and documents.
[[nodiscard]] std::vector<MatrixColumn> matrix_columns(const RuleTable& table);

// What of the clauses no rule can judge; of the documents that these columns are left of.
[[nodiscard]] std::vector<ReaderClause> reader_clauses(const RuleTable& table,
                                                       const std::vector<MatrixColumn>& columns);

[[nodiscard]] std::vector<MatrixCell> matrix_row(const std::vector<MatrixColumn>& columns, const PlanRecord& record);

// Drops the columns of documents that were asked of no plan: nobody carries out that guidance.
void leave_out_unasked(std::vector<MatrixColumn>& columns, std::vector<MatrixCell>& cells);

}  // namespace rasoat::checker
