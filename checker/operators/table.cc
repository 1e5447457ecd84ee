#include <algorithm>
#include <array>
#include <cassert>

#include "checker/operators/operator.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kOps = 256;  // an Op is one byte

std::array<const OperatorCode*, kOps> join() noexcept {
  std::array<const OperatorCode*, kOps> table{};
  for (const std::span<const OperatorCode> family :
       {presence_operators(), text_operators(), quantity_operators(), reference_operators(), covers_operators(),
        citation_operators(), comparison_operators(), plan_wide_operators()}) {
    for (const OperatorCode& code : family) table[static_cast<std::size_t>(code.op)] = &code;
  }
  return table;
}

// Asked thousands of times a plan.
const std::array<const OperatorCode*, kOps> kTable = join();

}  // namespace

const OperatorCode& operator_code(rules::Op op) {
  const OperatorCode* code = kTable[static_cast<std::size_t>(op)];
  assert(code != nullptr);
  return *code;
}

}  // namespace rasoat::checker
