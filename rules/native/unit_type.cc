// Check "unit-type": the issuer's first words against loai_don_vi, which chooses the duties of a level.
#include <algorithm>
#include <array>
#include <iterator>

#include "rules/native/checks.h"
#include "rules/native/own_head.h"

namespace rasoat::rules {

using plans::PlanNode;

namespace {

enum class Tail : std::uint8_t { kAnything, kCity };  // kCity: a city of the centre, or nothing but itself

// What a name begins with, and the types that it may be declared as: the first is proposed. The longer words first.
struct Row {
  std::string_view start;
  std::array<std::string_view, 6> types;
  Tail tail = Tail::kAnything;
};
constexpr Row kRows[] = {
    {"ban tuyên giáo trung ương", {"ban_tuyen_giao_tw", "ban_tuyen_giao_dan_van_tw"}},
    {"ban tuyên giáo và dân vận trung ương", {"ban_tuyen_giao_dan_van_tw", "ban_tuyen_giao_tw"}},
    {"ban tuyên giáo tỉnh ủy", {"ban_tuyen_giao_tinh", "ban_tuyen_giao_dan_van_tinh"}},
    {"ban tuyên giáo và dân vận tỉnh ủy", {"ban_tuyen_giao_dan_van_tinh", "ban_tuyen_giao_tinh"}},
    {"tỉnh ủy", {"tinh_uy"}},
    {"thành ủy", {"tinh_uy"}, Tail::kCity},
    {"huyện ủy", {"huyen_uy"}},
    {"quận ủy", {"huyen_uy"}},
    {"thị ủy", {"huyen_uy"}},
    {"đảng ủy xã", {"dang_uy_xa_phuong", "dang_uy_co_so", "khac"}},
    {"đảng ủy phường", {"dang_uy_xa_phuong", "dang_uy_co_so", "khac"}},
    {"đảng ủy thị trấn", {"dang_uy_xa_phuong", "dang_uy_co_so", "khac"}},
    {"đảng ủy đặc khu", {"dang_uy_xa_phuong", "dang_uy_co_so", "khac"}},
    {"đảng ủy trường", {"dang_uy_truong_vien", "dang_uy_co_so", "don_vi_su_nghiep", "tinh_uy", "khac"}},
    {"đảng ủy công ty", {"dang_uy_doanh_nghiep", "dang_uy_co_so", "khac"}},
    {"chi bộ", {"chi_bo", "dang_uy_co_so", "dang_uy_truong_vien", "dang_uy_doanh_nghiep", "don_vi_su_nghiep", "khac"}},
    {"ủy ban nhân dân tỉnh", {"ubnd_tinh"}},
    {"ủy ban nhân dân thành phố", {"ubnd_tinh"}, Tail::kCity},
    {"ủy ban nhân dân xã", {"ubnd_xa_phuong"}},
    {"ủy ban nhân dân phường", {"ubnd_xa_phuong"}},
    {"ủy ban nhân dân đặc khu", {"ubnd_xa_phuong"}},
    {"sở", {"so_nganh", "don_vi_su_nghiep", "khac"}},
};

constexpr std::string_view kDistrict = "huyen_uy";
constexpr std::string_view kDistrictBody = "Huyện ủy";

// "Đảng ủy X" may be nearly anything, but none of these.
constexpr std::string_view kCommittee[] = {"đảng ủy", "đảng bộ"};
constexpr std::string_view kNoCommittees[] = {"chi_bo", "ban_tuyen_giao_tinh", "ban_tuyen_giao_tw",
                                              "ban_tuyen_giao_dan_van_tinh", "ban_tuyen_giao_dan_van_tw"};

const plans::Code* code_of(std::string_view type) {
  const std::span<const plans::Code> codes = plans::code_list("loai_don_vi");
  const auto found = std::ranges::find(codes, type, &plans::Code::code);
  return found == codes.end() ? nullptr : &*found;
}

struct Answer {
  bool differs = false;
  std::string_view proper;
};

class UnitType {
 public:
  explicit UnitType(const NativeCase& asked) : asked_(asked) {}

  [[nodiscard]] std::optional<Breach> judge(PlanNode node) const {
    const OwnHead::Named& issuer = own_head(asked_).issuer();
    if (issuer.body.kind == BodyKind::kUnknown) return std::nullopt;
    const std::string_view declared = plans::canonical_code("loai_don_vi", asked_.plan[node].text);
    if (declared.empty()) return std::nullopt;
    const Answer answer = compare(issuer.body.of, declared);
    const plans::Code* written = code_of(declared);
    if (!answer.differs || written == nullptr || is_district_ended(answer.proper, declared)) return std::nullopt;
    return breach(node, issuer.text, *written, code_of(answer.proper));
  }

 private:
  [[nodiscard]] Answer compare(std::string_view name, std::string_view declared) const {
    for (const Row& row : kRows) {
      if (!begins_with_words(name, row.start)) continue;
      if (row.tail == Tail::kCity && !is_city(name.substr(row.start.size()))) return {};
      return {std::ranges::find(row.types, declared) == row.types.end(), row.types.front()};
    }
    const auto begins = [&](std::string_view start) { return begins_with_words(name, start); };
    if (std::none_of(std::begin(kCommittee), std::end(kCommittee), begins)) return {};
    return {std::ranges::find(kNoCommittees, declared) != std::end(kNoCommittees), ""};
  }

  // That a head names what ended is told by another rule; what it should say now decides on the type as well.
  [[nodiscard]] bool is_district_ended(std::string_view proper, std::string_view declared) const {
    if (proper != kDistrict && declared != kDistrict) return false;
    return asked_.knowledge.registry().body(kDistrictBody, day()).life == Life::kEnded;
  }

  // "Thành ủy Hạ Long", "Thành ủy Huế" of 2024: of a town within a province.
  [[nodiscard]] bool is_city(std::string_view rest) const {
    if (rest.empty()) return false;
    const PlaceAnswer answer = asked_.knowledge.registry().place(rest.substr(1), day());
    return answer.life == Life::kAlive && answer.place->city;
  }
  [[nodiscard]] Date day() const { return asked_.knowledge.plan_date().value_or(asked_.knowledge.at()); }

  [[nodiscard]] Breach breach(PlanNode node, std::string_view issuer, const plans::Code& written,
                              const plans::Code* proper) const {
    const auto arguments = [&](std::string_view declared, std::string_view kind) {
      return Arguments{{"value", std::string(asked_.plan[node].text)},
                       {"issuer", std::string(issuer)},
                       {"declared", std::string(declared)},
                       {"kind", std::string(kind)},
                       {"proper", std::string(proper == nullptr ? "" : proper->code)},
                       {"found", proper == nullptr ? "no" : "yes"}};
    };
    Breach breach;
    breach.node = node;
    breach.where = asked_.plan[node].value;
    breach.arguments = arguments(written.label_vi, proper == nullptr ? "" : proper->label_vi);
    breach.arguments_en = arguments(written.label_en, proper == nullptr ? "" : proper->label_en);
    return breach;
  }

  const NativeCase& asked_;
};

}  // namespace

NativeVerdicts unit_type(const NativeCase& asked) {
  NativeVerdicts verdicts;
  const UnitType check(asked);
  for (std::size_t i = 0; i < asked.subjects.size(); ++i)
    if (std::optional<Breach> breach = check.judge(asked.subjects[i]))
      verdicts[i].breaches.push_back(std::move(*breach));
  return verdicts;
}

}  // namespace rasoat::rules
