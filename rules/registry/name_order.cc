#include "rules/registry/name_order.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace rasoat::rules {

struct NameOrder::Collator {
  std::unique_ptr<icu::Collator> vietnamese;
};

NameOrder::NameOrder() : collator_(std::make_unique<Collator>()) {
  UErrorCode status = U_ZERO_ERROR;
  collator_->vietnamese.reset(icu::Collator::createInstance(icu::Locale("vi"), status));
  if (U_SUCCESS(status)) collator_->vietnamese->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  if (U_FAILURE(status)) collator_->vietnamese.reset();
}
NameOrder::~NameOrder() = default;

std::string NameOrder::key(std::string_view name) const {
  if (collator_->vietnamese == nullptr) return std::string(name);
  const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  std::string key(64, '\0');
  for (;;) {
    const std::int32_t size = collator_->vietnamese->getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()),
                                                                static_cast<std::int32_t>(key.size()));
    const bool fits = size <= static_cast<std::int32_t>(key.size());
    key.resize(static_cast<std::size_t>(size));
    if (fits) return key;
  }
}

}  // namespace rasoat::rules
