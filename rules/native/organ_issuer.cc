#include "rules/native/organ_issuer.h"

#include <algorithm>
#include <iterator>

#include "plans/syllable.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/body_kind.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

namespace {

enum class Kind : std::uint8_t {
  kUnknown,
  kPartyCentre,  // Trung ương
  kProvince,     // tỉnh ủy, thành ủy
  kDistrict,     // huyện ủy, quận ủy
  kCommune,      // đảng ủy xã, phường
  kCommittee,    // any other đảng ủy
  kCell,
  kPartyGroup,
  kPeoplesCommittee,
  kPeoplesCouncil,
  kDepartment,
  kStateCentre,  // Chính phủ, Thủ tướng, the ministries
};

struct CodeOfKind {
  std::string_view code;
  Kind kind;
  std::string_view owner;
};
constexpr CodeOfKind kCodes[] = {{"TW", Kind::kPartyCentre, "cơ quan Trung ương của Đảng"},
                                 {"TU", Kind::kProvince, "Tỉnh ủy, Thành ủy"},
                                 {"HU", Kind::kDistrict, "Huyện ủy"},
                                 {"QU", Kind::kDistrict, "Quận ủy"},
                                 {"ĐU", Kind::kCommittee, "Đảng ủy"},
                                 {"CB", Kind::kCell, "Chi bộ"},
                                 {"UBND", Kind::kPeoplesCommittee, "Ủy ban nhân dân"},
                                 {"HĐND", Kind::kPeoplesCouncil, "Hội đồng nhân dân"}};

struct KindOfName {
  std::string_view words;
  Kind kind;
};
constexpr KindOfName kNames[] = {{"tỉnh ủy", Kind::kProvince},
                                 {"thành ủy", Kind::kProvince},
                                 {"huyện ủy", Kind::kDistrict},
                                 {"quận ủy", Kind::kDistrict},
                                 {"đảng ủy", Kind::kCommittee},
                                 {"đảng bộ", Kind::kCommittee},
                                 {"chi bộ", Kind::kCell},
                                 {"chi ủy", Kind::kCell},
                                 {"ban cán sự đảng", Kind::kPartyGroup},
                                 {"đảng đoàn", Kind::kPartyGroup},
                                 {"ủy ban nhân dân", Kind::kPeoplesCommittee},
                                 {"hội đồng nhân dân", Kind::kPeoplesCouncil},
                                 {"sở", Kind::kDepartment}};

bool is_of_the_party(Kind kind) { return kind >= Kind::kPartyCentre && kind <= Kind::kPartyGroup; }

struct Issuer {
  Kind kind = Kind::kUnknown;
  std::string name;            // of a department: body_key
  const Body* body = nullptr;  // of the centre
};

Issuer read_issuer(const Registry& registry, std::string_view name) {
  Issuer issuer;
  const KindOfBody body = kind_of_body(name);
  issuer.name = body.of;
  name_committee(issuer.name);
  if (body.kind != BodyKind::kUnknown) {
    const auto* found =
        std::ranges::find_if(kNames, [&](const KindOfName& one) { return begins_with_words(issuer.name, one.words); });
    if (found != std::end(kNames)) issuer.kind = found->kind;
    if (issuer.kind == Kind::kCommittee && !ward_in(issuer.name).empty()) issuer.kind = Kind::kCommune;
    return issuer;
  }
  issuer.body = registry.find_body(name);
  const bool central = issuer.body != nullptr && issuer.body->level == "trung_uong" && is_sure(issuer.body->confidence);
  if (central && issuer.body->system == kState) issuer.kind = Kind::kStateCentre;
  if (central && issuer.body->system == kParty) issuer.kind = Kind::kPartyCentre;
  return issuer;
}

// "UBND-KGVX" is UBND's; "BTC-BKHCN" of two, of whom each may be named alone.
const OrganCode* organ_of(const Registry& registry, std::string_view code) {
  const std::size_t dash = std::min(code.find('-'), code.size());
  const OrganCode* organ = registry.organ(code);
  if (organ != nullptr || dash == code.size()) return organ;
  const std::string_view behind = code.substr(dash + 1);
  return registry.organ(behind.substr(0, behind.find('-'))) == nullptr ? registry.organ(code.substr(0, dash)) : nullptr;
}

// May a body of this kind bear a code of that one? Of committees below the province not all is known.
bool may_bear(Kind issuer, Kind code) {
  if (issuer == code) return true;
  if (issuer == Kind::kCommune) return code == Kind::kCommittee;
  if (issuer == Kind::kCommittee) return code == Kind::kProvince || code == Kind::kDistrict;
  return issuer == Kind::kPartyGroup && is_of_the_party(code);
}

// "Sở Giáo dục và Đào tạo" is none of "Sở Khoa học và Công nghệ": no word of the names is the same. Of "Sở GDĐT" nobody
// can tell.
bool is_other_department(std::string_view name, const Body& owner) {
  const std::string key = body_key(owner.name);
  const std::vector<std::string_view> owners = words_of(key);
  const std::vector<std::string_view> words = words_of(name);
  if (words.size() < 2 || !plans::is_syllable(words[1])) return false;
  return std::ranges::none_of(words, [&](std::string_view word) {
    return word != "sở" && word != "và" && std::ranges::find(owners, word) != owners.end();
  });
}

bool follow_each_other(const Body& one, const Body& other) {
  const auto leads_to = [](const Body& from, const Body& to) {
    const std::vector<const Body*>* next = from.successors.hint();
    return next != nullptr && std::ranges::find(*next, &to) != next->end();
  };
  return leads_to(one, other) || leads_to(other, one);
}

bool is_ministry(const Body& body) { return body.name.starts_with("Bộ "); }

// The code of one body that the registry has: a department, a ministry, the Government or its head.
bool is_of_other_than(const OrganCode& organ, const Issuer& issuer) {
  const Body& owner = *organ.bodies.front();
  if (is_of_the_party(issuer.kind)) return true;
  if (organ.level == "trung_uong") {
    if (issuer.kind != Kind::kStateCentre) return true;
    return is_ministry(owner) && is_ministry(*issuer.body) && issuer.body != &owner &&
           !follow_each_other(owner, *issuer.body);
  }
  return issuer.kind != Kind::kDepartment || is_other_department(issuer.name, owner);
}

std::string_view code_of(Kind kind) {
  if (kind == Kind::kCommune) kind = Kind::kCommittee;
  const auto* found = std::ranges::find(kCodes, kind, &CodeOfKind::kind);
  return found == std::end(kCodes) || kind == Kind::kDistrict ? std::string_view() : found->code;
}

}  // namespace

std::string_view code_of_issuer(const Registry& registry, std::string_view issuer) {
  return code_of(read_issuer(registry, issuer).kind);
}

std::optional<OrganUnlikeIssuer> unlike_issuer(const Registry& registry, std::string_view symbol,
                                               std::string_view issuer) {
  const plans::SymbolParts parts = plans::parts_of(symbol);
  const OrganCode* organ = organ_of(registry, parts.organ);
  if (organ == nullptr || parts.type.empty()) return std::nullopt;
  const Issuer named = read_issuer(registry, issuer);
  if (named.kind == Kind::kUnknown) return std::nullopt;
  OrganUnlikeIssuer unlike;
  const auto* code = std::ranges::find(kCodes, std::string_view(organ->code), &CodeOfKind::code);
  if (code != std::end(kCodes)) {
    if (may_bear(named.kind, code->kind)) return std::nullopt;
    unlike.owner = code->owner;
  } else {
    const bool told = organ->system == kState && organ->bodies.size() == 1 && is_of_other_than(*organ, named);
    if (!told) return std::nullopt;
    unlike.owner = organ->bodies.front()->name;
  }
  unlike.own_code = code_of(named.kind);
  unlike.same_system = is_of_the_party(named.kind) == (organ->system == kParty);
  unlike.confidence = organ->confidence;
  return unlike;
}

bool names_another_issuer(const plans::Plan& plan, const Registry& registry, const plans::Citation& citation) {
  constexpr std::string_view kJoints[] = {", ", " và ", " - ", "/", " cùng "};
  if (citation.issuer.node != citation.head.node) return false;
  std::string_view rest = std::string_view(plan[citation.head.node].text).substr(citation.issuer.where.end);
  const bool titled = citation.title && citation.title.node == citation.head.node &&
                      citation.title.where.begin >= citation.issuer.where.end;
  if (titled) rest = rest.substr(0, citation.title.where.begin - citation.issuer.where.end);
  rest = rest.substr(0, rest.find_first_of(".;(\n"));
  const std::string folded = plans::fold(rest);
  return std::ranges::any_of(kJoints, [&](std::string_view joint) {
    const std::size_t at = folded.find(joint);
    if (at == std::string::npos) return false;
    const std::string behind = folded.substr(at + joint.size());
    return kind_of_body(behind).kind != BodyKind::kUnknown || registry.find_body(behind) != nullptr;
  });
}

}  // namespace rasoat::rules
