// What kind of body a name means by its first words, and of which system it is: "Đảng ủy phường Hải Châu" is a Party
// committee, "UBND tỉnh" a state body. Distinct from bodies.h and the registry, which tell single bodies apart.
//
// Careful: a name that heads two bodies ("Đảng ủy - UBND", two lines of a letterhead in one) is of no kind, and so is
// whatever begins otherwise than listed.
//
//   kind_of_body("BAN THƯỜNG VỤ TỈNH ỦY HÀ GIANG").kind == BodyKind::kCommittee   // standing: true, of: "tỉnh ủy hà
//   giang"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::rules {

enum class BodyKind : std::uint8_t {
  kUnknown,
  kCommittee,   // a Party committee or organisation above the cells
  kCell,        // chi bộ
  kPartyGroup,  // ban cán sự đảng, đảng đoàn
  kInspection,  // ủy ban kiểm tra
  kOffice,      // an advisory body of a Party committee
  kPeople,      // a people's committee or council
  kDepartment,  // sở
  kLeadership,  // those who lead a school, a firm, a command
};

struct KindOfBody {
  BodyKind kind = BodyKind::kUnknown;
  bool standing = false;  // "ban thường vụ" stands before it, or alone: then of no kind
  std::string of;         // the name (body_key) from the words that tell the kind on
};

[[nodiscard]] KindOfBody kind_of_body(std::string_view name);

// Codes of he_thong.
inline constexpr std::string_view kParty = "dang";
inline constexpr std::string_view kState = "nha_nuoc";

// One of these; "" where the kind is of neither for certain.
[[nodiscard]] std::string_view system_of(BodyKind kind);

// By whole words.
[[nodiscard]] bool begins_with_words(std::string_view text, std::string_view words);

// The lowest unit of administration that a name (of_body's key) stands for: "phường hải châu" of "đảng ủy phường hải
// châu"; "" when none follows the words of its kind.
[[nodiscard]] std::string_view ward_in(std::string_view key);

// The name alone of the first such unit that a text names, as written: "Hải Châu" of "ĐẢNG ỦY phường Hải Châu, thành
// phố Đà Nẵng"; "" where none begins with a capital.
[[nodiscard]] std::string_view commune_in(std::string_view text);

}  // namespace rasoat::rules
