#include "rules/language/operand.h"

namespace rasoat::rules {

Operand kind_of(const Subject& place) {
  using plans::ValueKind;
  if (place.block == plans::Block::kDeadline) return Operand::kDeadline;
  if (place.block == plans::Block::kPeriod) return Operand::kTime;
  if (place.field == nullptr) return Operand::kAny;
  if (place.field->kind == ValueKind::kDate || place.field->kind == ValueKind::kYear) return Operand::kTime;
  return place.field->kind == ValueKind::kNumber ? Operand::kNumber : Operand::kAny;
}

bool fits(Operand wanted, Operand there) {
  if (wanted == Operand::kAny || wanted == there) return true;
  const bool time = there == Operand::kTime || there == Operand::kDeadline;
  if (wanted == Operand::kTimeOrNumber) return time || there == Operand::kNumber;
  return wanted == Operand::kTime && time;
}

Wording operand_words(Operand wanted) {
  switch (wanted) {
    case Operand::kTime:
      return {"ngày, năm, thời hạn hoặc thời kỳ", "a date, a year, a deadline or a period"};
    case Operand::kNumber:
      return {"con số", "a number"};
    case Operand::kDeadline:
      return {"thời hạn", "a deadline"};
    default:
      return {"ngày, thời hạn hoặc con số", "a date, a deadline or a number"};
  }
}

}  // namespace rasoat::rules
