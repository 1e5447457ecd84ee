// What the format makes of a scalar under each of its fields, worked out once for all plans.
#include "plans/plan_builder.h"

namespace rasoat::plans {

void PlanBuilder::unfold(const Field& field, Unfolding& into) {
  const auto add = [&into, &field](PlanKind kind, Block block, bool implied) {
    Plan::Shape& shape = into.nodes.at(into.count++);
    shape.field = field.number;
    shape.kind = kind;
    shape.block = block;
    shape.blank = kind == PlanKind::kList;
    shape.implied = implied;
  };
  if (is_list(field)) add(PlanKind::kList, field.block, true);
  if (field.kind != ValueKind::kBlock) {
    add(PlanKind::kText, Block::kNone, false);
    const bool short_words = field.kind == ValueKind::kReference || field.kind == ValueKind::kSymbol;
    if (!field.codes.empty()) into.then = Unfolding::Then::kCheckCode;
    if (field.many && short_words) into.then = Unfolding::Then::kSeveral;
    return;
  }
  const Field* short_form = field_index(field.block).short_form();
  if (field.block == Block::kPeriod) {
    into.then = Unfolding::Then::kPeriod;
  } else if (short_form == nullptr) {
    into.then = Unfolding::Then::kWrongShape;
  } else if (field.block == Block::kRecipient) {
    into.then = Unfolding::Then::kRecipient;
  } else {
    add(PlanKind::kBlock, field.block, true);
    unfold(*short_form, into);
  }
}

std::vector<PlanBuilder::Unfolding> PlanBuilder::make_unfoldings() {
  std::vector<Unfolding> all(fields_by_number().size());
  for (const Field* field : fields_by_number())
    if (field != nullptr) {
      unfold(*field, all[field->number]);
      all[field->number].lists = is_list(*field) ? 1 : 0;
    }
  const Field* version = find_field(Block::kPlan, "rasoat");
  all[version->number].then = Unfolding::Then::kCheckVersion;
  return all;
}

const PlanBuilder::Unfolding* PlanBuilder::all_unfoldings() {
  static const std::vector<Unfolding> kAll = make_unfoldings();
  return kAll.data();
}

}  // namespace rasoat::plans
