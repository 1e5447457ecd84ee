// The plan format for people: every block with its keys, every list of codes.

#include <algorithm>
#include <array>

#include "app/handbook_chapters.h"
#include "plans/format.h"

namespace rasoat::app {
namespace {

using plans::Block;
using plans::BlockInfo;
using plans::Code;
using plans::Field;
using plans::ValueKind;
using reports::ReferenceCell;
using reports::ReferenceChapter;
using reports::ReferenceSection;

struct KindName {
  ValueKind kind;
  std::string_view vi;
  std::string_view en;
};
constexpr std::array<KindName, 13> kKinds{{
    {ValueKind::kText, "đoạn chữ", "text"},
    {ValueKind::kDate, "ngày, ví dụ 25/3/2024", "a date, such as 25/3/2024"},
    {ValueKind::kYear, "năm", "a year"},
    {ValueKind::kNumber, "số", "a number"},
    {ValueKind::kSymbol, "số, ký hiệu văn bản", "a document’s symbol"},
    {ValueKind::kName, "tên cơ quan, người hoặc nơi", "a name of a body, person or place"},
    {ValueKind::kCode, "mã trong danh mục", "a code of a list"},
    {ValueKind::kFlag, "có hoặc không", "yes or no"},
    {ValueKind::kId, "mã để nơi khác nhắc đến", "an id that others refer to"},
    {ValueKind::kReference, "nhắc đến một mã", "refers to an id"},
    {ValueKind::kLabel, "số, chữ in đầu mục", "a label as printed"},
    {ValueKind::kTable, "bảng", "a table"},
    {ValueKind::kBlock, "khối", "a block"},
}};

std::string_view kind_name(ValueKind kind, Lang lang) {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindName& k) { return k.kind == kind; });
  return found == kKinds.end() ? "" : pick(lang, found->vi, found->en);
}

class FormatChapter {
 public:
  explicit FormatChapter(Lang lang) : lang_(lang) {}

  ReferenceChapter write() {
    reach(Block::kPlan);
    for (std::size_t at = 0; at < blocks_.size(); ++at) {
      for (const Field& field : plans::block_info(blocks_[at]).fields) {
        if (field.block != Block::kNone) reach(field.block);
        if (!field.codes.empty()) reach(field.codes);
      }
    }
    ReferenceChapter chapter{
        "plan-format",
        t("Định dạng kế hoạch", "The plan format"),
        t("Mọi khối và mọi khóa mà một kế hoạch có thể ghi. Khóa viết không dấu (chu_tri) hay viết thường ngày (Chủ "
          "trì) "
          "đều được hiểu. Khóa nào cũng có thể bỏ trống: điều gì bắt buộc là do quy tắc.",
          "All blocks and keys that a plan may have. A key may be written as here (chu_tri) or as people do (Chủ trì). "
          "None is mandatory in itself: what must be there is for the rules to say."),
        {}};
    for (const Block block : blocks_) chapter.sections.push_back(block_section(plans::block_info(block)));
    for (const std::string_view list : lists_) chapter.sections.push_back(code_section(list));
    return chapter;
  }

 private:
  [[nodiscard]] std::string t(std::string_view vi, std::string_view en) const {
    return std::string(pick(lang_, vi, en));
  }

  void reach(Block block) {
    if (std::find(blocks_.begin(), blocks_.end(), block) == blocks_.end()) blocks_.push_back(block);
  }
  void reach(std::string_view list) {
    if (std::find(lists_.begin(), lists_.end(), list) == lists_.end()) lists_.push_back(list);
  }

  // A name may belong to two blocks; a heading may not.
  [[nodiscard]] std::string title_of(Block block) const {
    const BlockInfo& info = plans::block_info(block);
    const auto same = [&](Block other) { return plans::block_info(other).name == info.name; };
    const bool first =
        std::find_if(blocks_.begin(), blocks_.end(), same) == std::find(blocks_.begin(), blocks_.end(), block);
    std::string title(info.name.empty() ? "rasoat" : info.name);
    if (!first) title += "-" + std::to_string(static_cast<int>(block));
    return title;
  }
  [[nodiscard]] std::string list_title(std::string_view list) const { return t("mã ", "codes ") + std::string(list); }

  [[nodiscard]] ReferenceSection block_section(const BlockInfo& info) const {
    std::string text = t(info.label_vi, info.label_en) + ".";
    if (!info.short_form.empty()) {
      text += t(" Viết gọn: chỉ một đoạn chữ, được hiểu là “", " In short: a bare text, taken for “") +
              std::string(info.short_form) + "”.";
    }
    if (info.block == plans::Block::kPeriod)
      text += t(" Viết gọn: chỉ các năm, như “2025 - 2030” hoặc “2025 - 2030, tầm nhìn 2045”.",
                " In short: the years alone, as “2025 - 2030” or “2025 - 2030, tầm nhìn 2045”.");
    ReferenceSection section{title_of(info.block),
                             std::move(text),
                             {t("Khóa", "Key"), t("Nội dung", "Contents"), t("Viết gì", "What to write"),
                              t("Số lượng", "How many"), t("Ghi chú", "Notes")},
                             {}};
    for (const Field& field : info.fields) section.rows.push_back(row_of(field));
    return section;
  }

  [[nodiscard]] std::vector<ReferenceCell> row_of(const Field& field) const {
    ReferenceCell what{std::string(kind_name(field.kind, lang_))};
    if (field.block != Block::kNone) what = {title_of(field.block), true, title_of(field.block)};
    if (!field.codes.empty()) what.section = list_title(field.codes);
    std::string notes;
    if (field.needed) notes = t("có quy tắc xét đến", "rules depend on it");
    if (field.inherited) {
      notes += notes.empty() ? "" : "; ";
      notes += t("để trống thì lấy của việc cha hoặc nhóm", "left out: taken from the parent work or group");
    }
    return {{std::string(field.key), true},
            {t(field.label_vi, field.label_en)},
            std::move(what),
            {field.many ? t("một hoặc nhiều", "one or several") : t("một", "one")},
            {std::move(notes)}};
  }

  [[nodiscard]] ReferenceSection code_section(std::string_view list) const {
    ReferenceSection section{
        list_title(list), "", {t("Mã", "Code"), t("Nghĩa", "Meaning"), t("Cũng hiểu", "Also understood")}, {}};
    for (const Code& code : plans::code_list(list)) {
      std::string also(code.alias);
      std::replace(also.begin(), also.end(), ' ', ',');
      for (std::size_t at = also.find(','); at != std::string::npos; at = also.find(',', at + 2))
        also.insert(at + 1, " ");
      section.rows.push_back({{std::string(code.code), true}, {t(code.label_vi, code.label_en)}, {std::move(also)}});
    }
    return section;
  }

  Lang lang_;
  std::vector<Block> blocks_;
  std::vector<std::string_view> lists_;
};

}  // namespace

ReferenceChapter plan_format_chapter(Lang lang) { return FormatChapter(lang).write(); }

}  // namespace rasoat::app
