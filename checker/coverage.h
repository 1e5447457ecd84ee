// Lays the rules of the packs beside the clauses that they rest on (checker/audit/coverage.h).
//
//   Coverage coverage = coverage_of(table);
//   Coverage one = coverage_of(table, {"149-hd-btgtw"});
#pragma once

#include <string>
#include <vector>

#include "checker/audit/coverage.h"
#include "checker/rule_table.h"

namespace rasoat::checker {

// `packs`: only these; none: all.
[[nodiscard]] Coverage coverage_of(const RuleTable& table, const std::vector<std::string>& packs = {});

}  // namespace rasoat::checker
