// Whether the code at the end of a symbol can be that of a body, told by the kinds of both: the code UBND is no Party
// committee's, TU no commune's. Distinct from the registry, which tells single bodies apart.
//
// Careful: only codes that belong to one kind of body alone, and only names that certainly are of another kind.
//
//   unlike_issuer(registry, "27-KH/TU", "UBND tỉnh Lam Giang")->owner == "Tỉnh ủy, Thành ủy"; ->own_code == "UBND"
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plans/citation.h"
#include "plans/plan.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

struct OrganUnlikeIssuer {
  std::string owner;          // whose code it is
  std::string_view own_code;  // of the issuer's kind; "" where each body of it has its own
  bool same_system = false;   // Party or state, both of them
  Confidence confidence = Confidence::kRecalled;
};

// `symbol` in its canonical form; nothing where the code may be the issuer's.
[[nodiscard]] std::optional<OrganUnlikeIssuer> unlike_issuer(const Registry& registry, std::string_view symbol,
                                                             std::string_view issuer);

// "của Tỉnh ủy, UBND tỉnh": does another body stand behind the issuer, so that nobody can tell whose the document is?
[[nodiscard]] bool names_another_issuer(const plans::Plan& plan, const Registry& registry,
                                        const plans::Citation& citation);

// The code of the issuer's kind, "ĐU" of "Đảng ủy xã A"; "" where each body of it has its own, or the kind is not
// known.
[[nodiscard]] std::string_view code_of_issuer(const Registry& registry, std::string_view issuer);

}  // namespace rasoat::rules
