// The plan format, version 1, as one closed table: every block, its fields, what each field holds, how it may be
// written.
//
// The table drives binding (keys, one-or-many, short or full forms), did-you-mean, the rule language's knowledge of
// paths, and the labels with which reports name a field to people. It knows the shape of a plan, not what a plan must
// say: that is the rules' business. Keys are canonical (ASCII snake_case, as `fold_key` gives them); meanings are per
// block, so the same key may stand for different things in different blocks.
//
//   const Field* lead = find_field(Block::kWork, "chu_tri");   // lead->label_vi == "đơn vị chủ trì"
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace rasoat::plans {

enum class Block : std::uint8_t {
  kNone,
  kPlan,           // the whole file
  kDocument,       // van_ban
  kPeriod,         // thoi_ky
  kPerson,         // nguoi_chiu_trach_nhiem, {ho_ten, chuc_vu}; short form: ho_ten
  kCitation,       // can_cu and wherever a document is cited; short form: raw
  kObjectives,     // muc_tieu; short form: tong_quat
  kIndicator,      // chi_tieu, chi_tieu_con; short form: ten
  kStage,          // moc of an indicator: {nam, gia_tri}
  kRemedy,         // khac_phuc
  kGroup,          // nhiem_vu, phan: a group of work
  kWork,           // cong_viec, viec_con; short form: noi_dung
  kBody,           // chu_tri, phoi_hop, …: {co_quan, ca_nhan, chuc_vu}; short form: co_quan
  kDeadline,       // thoi_han, moc_kiem_tra: {raw, kieu, tu, den, chu_ky, moc, mo}; short form: raw
  kDissemination,  // pho_bien
  kPublicity,      // tuyen_truyen; short form: noi_dung
  kTraining,       // tap_huan; short form: noi_dung
  kDuty,           // to_chuc_thuc_hien
  kDutyItem,       // trach_nhiem of a kDuty; short form: noi_dung
  kInspection,     // kiem_tra_giam_sat
  kReview,         // so_ket_tong_ket
  kReporting,      // bao_cao
  kFunding,        // kinh_phi of the plan and of work; short form: nguon
  kFundingItem,    // chi_tiet of kFunding
  kRecipient,      // noi_nhan: {ten, muc_dich, tham_chieu}; short form: ten, a trailing "(để b/c)" becomes muc_dich
  kSignature,      // ky
  kSignFor,        // ky_thay: {quyen_han, chuc_vu}
  kAppendix,       // phu_luc
  kSuccession,     // ke_thua
  kWaiver,         // mien_ap_dung
  kOutline,        // bo_cuc: {nhan, tieu_de}
  kProse,          // muc_dich, yeu_cau, quan_diem, lo_trinh …: {nhan, tieu_de, noi_dung}; short form: noi_dung
};
inline constexpr std::size_t kBlockCount = static_cast<std::size_t>(Block::kProse) + 1;  // kNone too

enum class ValueKind : std::uint8_t {
  kText,       // free wording
  kDate,       // a date, kept as written
  kYear,       // 2030, or a wording such as "từ nay đến …"
  kNumber,     // a number as written
  kSymbol,     // the symbol of a document
  kName,       // a body's or a person's name, a place
  kCode,       // one of a closed list
  kFlag,       // true / false / có / không
  kId,         // ma: what others refer to
  kReference,  // points to an id
  kLabel,      // nhan: as printed
  kTable,      // rows of cells, kept as they are
  kBlock,      // a mapping of its own, see `block`
};

struct Code {
  std::string_view code;      // canonical
  std::string_view label_vi;  // "kế hoạch"
  std::string_view label_en;
  std::string_view alias;  // other spellings after folding, blank-separated: "kh"
};

inline constexpr std::size_t kMostFields = 64;  // of one block

struct Field {
  std::string_view key;
  ValueKind kind = ValueKind::kText;
  Block block = Block::kNone;
  bool many = false;       // a list is expected; a single value is a list of one
  bool needed = false;     // rules depend on it: a misspelt key here is an error, elsewhere a warning
  bool inherited = false;  // on kWork: taken from the parent work or the group when not set
  std::string_view codes;  // for kCode: the name of its list (see `code_list`)
  std::string_view label_vi;
  std::string_view label_en;
  std::uint16_t number = 0;  // its own among the fields of all blocks; 0 is none
};

struct BlockInfo {
  Block block{};
  std::string_view name;        // of the block's field in the plan: "van_ban"
  std::string_view short_form;  // the field that a bare text fills; "" when a bare text is a wrong shape
  std::string_view label_vi;
  std::string_view label_en;
  std::span<const Field> fields;
};

[[nodiscard]] const BlockInfo& block_info(Block block);
[[nodiscard]] const Field* find_field(Block block, std::string_view canonical_key);
[[nodiscard]] std::vector<std::string_view> known_keys(Block block);

// Every field at its number, null where there is none.
using FieldTable = std::array<const Field*, kBlockCount * kMostFields>;
[[nodiscard]] const FieldTable& fields_by_number();

// A closed list by name; empty when there is none of that name: he_thong, loai (of plans), loai_van_ban (of cited
// documents), loai_don_vi, cap, vai_tro, loai_kiem_tra, loai_so_ket, muc_do, kieu_thoi_han, co_khong (flags: true,
// false).
[[nodiscard]] std::span<const Code> code_list(std::string_view name);
// The canonical code that `text` means after folding, aliases included; "" when it means none.
[[nodiscard]] std::string_view canonical_code(std::string_view list, std::string_view text);

}  // namespace rasoat::plans
