#include "rules/registry/registry_keys.h"

namespace rasoat::rules {
namespace {

using enum Shape;
constexpr Section kNo = Section::kNone;
constexpr std::string_view kConfidences = "V V2 R";
constexpr std::string_view kLevels = "trung_uong tinh huyen xa khac";

constexpr Key kConfidence = {"confidence",
                             kWord,
                             true,
                             kNo,
                             kConfidences,
                             "độ tin cậy: V đã đọc văn bản, V2 nguồn thứ cấp, R chưa kiểm chứng",
                             "V read in the document, V2 secondary source, R recalled"};
constexpr Key kConfidenceOrSure = {
    "confidence", kWord, false, kNo, kConfidences, "độ tin cậy; bỏ trống: V2", "how sure; left out: V2"};
constexpr Key kDoubt = {"doubt",
                        kNamedWords,
                        false,
                        kNo,
                        kConfidences,
                        "độ tin cậy thấp hơn của từng mục",
                        "fields that are less sure than the entry"};
constexpr Key kNote = {"note", kMapping, false, Section::kWording, "", "ghi chú", "a note"};
constexpr Key kFrom = {"from", kDate, false, kNo, "", "ngày đầu", "first day"};
constexpr Key kUntil = {"until", kDate, false, kNo, "", "ngày cuối", "last day"};
constexpr Key kAliases = {
    "aliases", kTexts, false, kNo, "", "tên gọi khác, tên viết tắt", "other names, abbreviations"};

constexpr Key kFileKeys[] = {
    {"documents", kMappings, false, kNo, "", "văn bản", "documents"},
    {"bodies", kMappings, false, kNo, "", "cơ quan, tổ chức", "bodies"},
    {"places", kMappings, false, kNo, "", "tỉnh, thành phố", "provinces and cities"},
    {"types", kMappings, false, kNo, "", "ký hiệu loại văn bản", "type codes"},
    {"organs", kMappings, false, kNo, "", "ký hiệu cơ quan", "organ codes"},
    {"terms", kMappings, false, kNo, "", "các khóa Trung ương", "terms of the Central Committee"},
    {"lexicons", kNamedTexts, false, kNo, "", "danh sách cụm từ", "lists of phrases"},
};
constexpr Key kDocumentKeys[] = {
    {"symbol", kText, false, kNo, "", "số, ký hiệu", "its symbol"},
    {"name", kText, false, kNo, "", "tên gọi, khi không có số ký hiệu", "its name, where it has no symbol"},
    {"congress", kText, false, kNo, "", "nghị quyết của Đại hội toàn quốc lần thứ mấy, ví dụ XIII",
     "the national congress whose resolution it is, such as XIII"},
    {"date", kText, false, kNo, "", "ngày ban hành, ví dụ 2024-01-11; hoặc chỉ năm", "its date, or only the year"},
    {"type", kCodes, false, kNo, "loai_van_ban", "loại văn bản; bỏ trống: theo ký hiệu",
     "its type; left out: as the symbol says"},
    {"issuer", kText, false, kNo, "", "cơ quan ban hành, có trong “bodies”", "the issuing body, one of “bodies”"},
    {"term", kText, false, kNo, "", "khóa, ví dụ XIII", "the term, such as XIII"},
    {"plenum", kCount, false, kNo, "", "hội nghị lần thứ mấy", "the plenum"},
    {"title", kText, false, kNo, "", "trích yếu", "its title"},
    {"about", kTexts, false, kNo, "", "các cụm từ mà trích yếu dù rút gọn cũng có ít nhất một",
     "phrases of which its title, however short, has one"},
    {"names", kTexts, false, kNo, "", "tên gọi không kèm số ký hiệu", "names by which it is cited without a symbol"},
    {"from", kDate, false, kNo, "", "có hiệu lực từ ngày, nếu khác ngày ban hành", "in force from, if not its date"},
    {"until", kDate, false, kNo, "", "hết hiệu lực sau ngày", "in force until"},
    {"replaced_by", kTexts, false, kNo, "", "văn bản thay thế", "documents that replace it"},
    {"amended_by", kTexts, false, kNo, "", "văn bản sửa đổi", "documents that amend it"},
    {"lookalikes", kTexts, false, kNo, "", "số ký hiệu dễ nhầm", "symbols that are taken for it"},
    kConfidence,
    kDoubt,
    kNote,
};
constexpr Key kBodyKeys[] = {
    {"name", kText, true, kNo, "", "tên đầy đủ", "the full name"},
    kAliases,
    {"level", kWord, true, kNo, kLevels, "cấp", "the level"},
    {"system", kCodes, true, kNo, "he_thong", "hệ thống", "the system"},
    {"open", kFlag, false, kNo, "", "true: sau tên còn tên địa phương, đơn vị", "true: a local name may follow"},
    kFrom,
    kUntil,
    {"successors", kTexts, false, kNo, "", "cơ quan kế thừa, có trong “bodies”", "bodies that carry on"},
    kConfidence,
    kDoubt,
    kNote,
};
constexpr Key kPlaceKeys[] = {
    {"name", kText, true, kNo, "", "tên", "the name"},
    kAliases,
    {"kind", kWord, true, kNo, "tinh thanh_pho", "tinh hoặc thanh_pho", "tinh or thanh_pho"},
    kFrom,
    kUntil,
    {"merged_into", kText, false, kNo, "", "nhập vào, có trong “places”", "what it was merged into"},
    kConfidence,
    kDoubt,
    kNote,
};
constexpr Key kTypeKeys[] = {
    {"code", kText, true, kNo, "", "ký hiệu", "the code"},
    {"kinds", kCodes, true, kNo, "loai_van_ban", "loại văn bản", "what types it stands for"},
    {"systems", kCodes, true, kNo, "he_thong", "hệ thống dùng ký hiệu này", "which systems use it"},
    kConfidenceOrSure,
    kNote,
};
constexpr Key kOrganKeys[] = {
    {"code", kText, true, kNo, "", "ký hiệu", "the code"},
    {"system", kCodes, true, kNo, "he_thong", "hệ thống", "the system"},
    {"level", kWord, true, kNo, kLevels, "cấp", "the level"},
    {"bodies", kTexts, false, kNo, "", "cơ quan, có trong “bodies”", "the bodies that it stands for"},
    kFrom,
    kUntil,
    kConfidenceOrSure,
    kDoubt,
    kNote,
};
constexpr Key kTermKeys[] = {
    {"number", kText, true, kNo, "", "khóa, ví dụ XIII", "the term, such as XIII"},
    kFrom,
    kUntil,
    kConfidence,
};

}  // namespace

std::span<const Key> registry_keys(RegistrySection section) {
  switch (section) {
    case RegistrySection::kFile:
      return kFileKeys;
    case RegistrySection::kDocument:
      return kDocumentKeys;
    case RegistrySection::kBody:
      return kBodyKeys;
    case RegistrySection::kPlace:
      return kPlaceKeys;
    case RegistrySection::kType:
      return kTypeKeys;
    case RegistrySection::kOrgan:
      return kOrganKeys;
    case RegistrySection::kTerm:
      return kTermKeys;
  }
  return {};
}

}  // namespace rasoat::rules
