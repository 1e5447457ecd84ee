// Check "own-signature": who signs a plan, and for whom, against who issues it.
#include <algorithm>
#include <iterator>

#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/native/own_place.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::string_view kSecretary = "bí thư";
constexpr std::string_view kGovernment = "chính phủ";
constexpr std::string_view kStandingMembers = "thường trực";
// Who heads, or helps to head, something other than a Party committee. Heads of the Party's own advisory bodies, and
// commissars, are left out: some do sign for their committee.
constexpr std::string_view kOtherPosts[] = {"chủ tịch",       "giám đốc",    "tổng giám đốc", "hiệu trưởng",
                                            "hiệu phó",       "viện trưởng", "bộ trưởng",     "thứ trưởng",
                                            "cục trưởng",     "vụ trưởng",   "trưởng phòng",  "trưởng khoa",
                                            "chỉ huy trưởng", "tư lệnh",     "tổng biên tập"};
// Committees of a territory: for them no “đảng ủy” below signs.
constexpr std::string_view kOfTerritory[] = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy"};
// Of no Party organisation, whatever name follows.
constexpr std::string_view kOutsiders[] = {"công đoàn", "đoàn thanh niên", "chính phủ", "quốc hội"};
// With one of these a Party post stands beside the other.
constexpr std::string_view kPartyWords[] = {"bí thư", "ủy viên", "thường vụ", "uv", "uvbtv", "uvbch", "đuv", "tuv"};

template <std::size_t Size>
bool mentions_one(std::string_view text, const std::string_view (&words)[Size]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view one) { return plans::mentions_folded(text, one); });
}

std::string_view without_degree(std::string_view post) {
  for (const std::string_view degree : {"quyền ", "q ", "phó "})
    if (post.starts_with(degree)) post.remove_prefix(degree.size());
  return post;
}

template <std::size_t Size>
bool begins_with_one(std::string_view text, const std::string_view (&words)[Size]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view one) { return begins_with_words(text, one); });
}

std::string_view word_of(BodyKind kind) {
  switch (kind) {
    case BodyKind::kCell:
      return "cell";
    case BodyKind::kPartyGroup:
      return "group";
    case BodyKind::kDepartment:
      return "department";
    default:
      return "committee";
  }
}

class Signature {
 public:
  explicit Signature(const NativeCase& asked)
      : plan_(asked.plan), registry_(asked.knowledge.registry()), head_(own_head(asked)), system_(head_.declared()) {}

  [[nodiscard]] NativeVerdict judge(std::string_view fault) const {
    NativeVerdict verdict;
    if ((system_ != kParty && system_ != kState) || !head_.real_system().empty()) return verdict;
    if (fault == "other_form") {
      for (const PlanNode node : head_.authorities_not_of(system_)) verdict.breaches.push_back(breach(node, ""));
    } else if (fault == "other_system") {
      if (is_for_other_system()) verdict.breaches.push_back(breach(head_.collective().node, ""));
    } else if (fault == "post") {
      if (has_other_post()) verdict.breaches.push_back(breach(head_.post(), ""));
    } else if (const std::string_view differs = collective_differs(); !differs.empty()) {
      verdict.breaches.push_back(breach(head_.collective().node, differs));
    }
    return verdict;
  }

 private:
  [[nodiscard]] Breach breach(PlanNode node, std::string_view differs) const {
    Breach breach;
    breach.node = node;
    breach.where = plan_[node].value;
    breach.arguments = {{"value", std::string(plan_[node].text)},
                        {"collective", std::string(head_.collective().text)},
                        {"issuer", std::string(head_.issuer().text)},
                        {"system", system_ == kParty ? "party" : "state"},
                        {"kind", std::string(word_of(head_.issuer().body.kind))},
                        {"differs", std::string(differs)}};
    return breach;
  }

  // Of a committee, a cell or a group, certainly: "BAN THƯỜNG VỤ" alone only where the issuer is one.
  [[nodiscard]] bool is_for_the_party() const {
    const KindOfBody& body = head_.collective().body;
    if (body.kind == BodyKind::kUnknown && body.standing)
      return system_of(head_.issuer().body.kind) == kParty && body.of.empty();
    return body.kind == BodyKind::kCommittee || body.kind == BodyKind::kCell || body.kind == BodyKind::kPartyGroup;
  }

  // Where the symbol is written in that one's form too, he_thong is what is wrong, and the symbol's rule says so.
  [[nodiscard]] bool is_for_other_system() const {
    const std::string_view other = system_ == kParty ? kState : kParty;
    if (head_.collective().node == kNoPlanNode || head_.symbol_system() == other) return false;
    const std::string key = body_key(head_.collective().text);
    const bool whole = !begins_with_words(key, kStandingMembers);
    const KindOfBody body = kind_of_body(whole ? key : std::string_view(key).substr(kStandingMembers.size() + 1));
    if (other == kState) return body.kind == BodyKind::kPeople || begins_with_words(key, kGovernment);
    return system_of(body.kind) == kParty || (whole && body.standing);
  }

  [[nodiscard]] bool has_other_post() const {
    if (head_.post() == kNoPlanNode) return false;
    const std::string post = body_key(plan_[head_.post()].text);
    if (system_ == kParty)
      return head_.on_behalf() && is_for_the_party() && begins_with_one(without_degree(post), kOtherPosts) &&
             !mentions_one(post, kPartyWords);
    const BodyKind issuer = head_.issuer().body.kind;
    const bool is_state = issuer == BodyKind::kPeople || issuer == BodyKind::kDepartment;
    return is_state && begins_with_words(without_degree(post), kSecretary) && !mentions_one(post, kOtherPosts);
  }

  // "kind": one that the issuer has not; "ward", "province": that of another place.
  [[nodiscard]] std::string_view collective_differs() const {
    if (head_.collective().node == kNoPlanNode || head_.issuer().body.kind == BodyKind::kUnknown) return "";
    if (system_ == kParty && head_.on_behalf() && is_foreign_kind()) return "kind";
    if (is_of_other_ward()) return "ward";
    return is_of_other_province() ? "province" : "";
  }

  [[nodiscard]] bool is_foreign_kind() const {
    const KindOfBody& of = head_.collective().body;
    const std::string& issuer = head_.issuer().body.of;
    if (system_of(head_.issuer().body.kind) != kParty) return false;
    if (begins_with_one(body_key(head_.collective().text), kOutsiders)) return true;
    if (begins_with_words(issuer, "đảng ủy") && begins_with_one(of.of, kOfTerritory)) return true;
    const auto is = [&](auto... kinds) { return ((of.kind == kinds) || ...); };
    switch (head_.issuer().body.kind) {
      case BodyKind::kCommittee:
        return is(BodyKind::kCell, BodyKind::kPartyGroup, BodyKind::kInspection, BodyKind::kLeadership);
      case BodyKind::kCell:
        return of.standing || is(BodyKind::kPartyGroup, BodyKind::kInspection, BodyKind::kLeadership) ||
               (of.kind == BodyKind::kCommittee && !begins_with_words(of.of, "đảng bộ"));
      case BodyKind::kPartyGroup:
        return of.standing || is(BodyKind::kCommittee, BodyKind::kCell, BodyKind::kLeadership);
      default:
        return false;
    }
  }

  // Either may go on after the name ("…, thành phố Đà Nẵng"); "Phường 1" and "Phường 01" are not told apart.
  [[nodiscard]] bool is_of_other_ward() const {
    const std::string_view own = ward_in(head_.issuer().body.of);
    const std::string_view signed_for = ward_in(head_.collective().body.of);
    const auto has_digit = [](std::string_view text) { return text.find_first_of("0123456789") != text.npos; };
    if (own.empty() || signed_for.empty() || has_digit(own) || has_digit(signed_for)) return false;
    return !begins_with_words(own, signed_for) && !begins_with_words(signed_for, own);
  }

  [[nodiscard]] bool is_of_other_province() const {
    const std::vector<PlaceMention> own = registry_.places_in(head_.issuer().text);
    for (const PlaceMention& one : registry_.places_in(head_.collective().text)) {
      if (!one.introduced || own.size() != 1 || !own.front().introduced) return false;
      if (root_of(*one.place) != root_of(*own.front().place)) return true;
    }
    return false;
  }

  const Plan& plan_;
  const Registry& registry_;
  const OwnHead& head_;
  std::string_view system_;
};

}  // namespace

NativeVerdicts own_signature(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return Signature(asked).judge(asked.settings.word("fault")); });
}

}  // namespace rasoat::rules
