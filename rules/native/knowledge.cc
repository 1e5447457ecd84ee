#include "rules/native/knowledge.h"

namespace rasoat::rules {

Knowledge::Knowledge(const plans::Plan& plan, const Registry& registry, std::optional<Date> at,
                     std::optional<Date> plan_date, plans::TextStore& texts, std::span<const std::string> guidances)
    : plan_(plan),
      registry_(registry),
      is_dated_(at.has_value()),
      at_(at.value_or(plans::kLastDay)),
      plan_date_(plan_date),
      guidances_(guidances),
      readings_(plan, texts) {}

std::span<const CitedDocument> Knowledge::cited() {
  if (!cited_) cited_ = cited_documents(plan_, registry_, readings_);
  return *cited_;
}

}  // namespace rasoat::rules
