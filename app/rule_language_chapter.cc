// The rule language for people: the keys of packs and rules, selectors, conditions.

#include <algorithm>

#include "app/handbook_chapters.h"
#include "rules/language/vocabulary.h"

namespace rasoat::app {
namespace {

using reports::ReferenceCell;
using reports::ReferenceChapter;
using reports::ReferenceSection;
using rules::Key;
using rules::Operator;
using rules::Section;
using rules::Shape;

class LanguageChapter {
 public:
  explicit LanguageChapter(Lang lang) : lang_(lang) {}

  ReferenceChapter write() {
    reach(Section::kPack, "pack.yaml");
    reach(Section::kRule, t("tệp quy tắc", "a rule file"));
    reach(Section::kConfig, t("tệp cấu hình (--config)", "a configuration (--config)"));
    for (std::size_t at = 0; at < known_.size(); ++at) {
      for (const Key& key : rules::keys_of(known_[at].section)) reach(key.section, key.name);
    }
    const std::size_t of_files = known_.size();
    for (const Operator& one : rules::operators()) reach(one.section, one.name);
    for (std::size_t at = of_files; at < known_.size(); ++at) {
      for (const Key& key : rules::keys_of(known_[at].section)) reach(key.section, key.name);
    }
    ReferenceChapter chapter{
        "rule-language",
        t("Ngôn ngữ viết quy tắc", "The rule language"),
        t("Từ vựng để viết một quy tắc. Từ nào không có ở đây là lỗi khi nạp bộ quy tắc, kèm dòng và gợi ý.",
          "The words of which rules are written. What is not here is an error when packs are loaded, with its line and "
          "a suggestion."),
        {}};
    for (std::size_t at = 0; at < of_files; ++at) chapter.sections.push_back(key_section(known_[at]));
    chapter.sections.push_back(selectors());
    chapter.sections.push_back(conditions());
    for (std::size_t at = of_files; at < known_.size(); ++at) chapter.sections.push_back(key_section(known_[at]));
    return chapter;
  }

 private:
  struct Known {
    Section section;
    std::string title;
    std::string keys;  // all that lead to it
  };

  [[nodiscard]] std::string t(std::string_view vi, std::string_view en) const {
    return std::string(pick(lang_, vi, en));
  }

  // A section is called after the key that first leads to it.
  void reach(Section section, std::string_view name) {
    if (section == Section::kNone) return;
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const Known& k) { return k.section == section; });
    if (found == known_.end()) {
      known_.push_back({section, std::string(name), std::string(name)});
    } else if ((", " + found->keys + ",").find(", " + std::string(name) + ",") == std::string::npos) {
      found->keys += ", " + std::string(name);
    }
  }

  [[nodiscard]] std::string title_of(Section section) const {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const Known& k) { return k.section == section; });
    return found == known_.end() ? "" : found->title;
  }

  // What is written there, leading to the keys or codes where there are some.
  [[nodiscard]] ReferenceCell shape_cell(Shape shape, Section section, std::string_view codes) const {
    ReferenceCell cell{rules::shape_words(shape).in(lang_), false, title_of(section)};
    if (shape == Shape::kCondition || shape == Shape::kConditions) cell.section = conditions_title();
    if (shape == Shape::kCodes && !codes.empty()) {
      cell.section = t("mã ", "codes ") + std::string(codes);
      cell.page = "plan-format";
    } else if (!codes.empty()) {
      cell.text += ": " + std::string(codes);
    }
    return cell;
  }

  [[nodiscard]] ReferenceSection key_section(const Known& known) const {
    const bool shared = known.keys.find(',') != std::string::npos;
    ReferenceSection section{
        known.title,
        shared ? t("Viết như nhau ở: ", "Written alike in: ") + known.keys + "." : "",
        {t("Khóa", "Key"), t("Bắt buộc", "Needed"), t("Nghĩa", "Meaning"), t("Viết gì", "What to write")},
        {}};
    for (const Key& key : rules::keys_of(known.section)) {
      section.rows.push_back({{std::string(key.name), true},
                              {key.needed ? t("có", "yes") : ""},
                              {t(key.vi, key.en)},
                              shape_cell(key.shape, key.section, key.codes)});
    }
    return section;
  }

  [[nodiscard]] ReferenceSection selectors() const {
    ReferenceSection section{t("xét cái gì (for_each)", "subjects (for_each)"),
                             t("Một trong các từ sau, hoặc một đường dẫn từ kế hoạch, ví dụ pho_bien.",
                               "One of these words, or a path from the plan, such as pho_bien."),
                             {t("Viết", "Written"), t("Nghĩa", "Meaning")},
                             {}};
    for (const rules::Selector& one : rules::selectors()) {
      section.rows.push_back({{std::string(one.written), true}, {t(one.vi, one.en)}});
    }
    return section;
  }

  [[nodiscard]] std::string conditions_title() const {
    return t("các phép (when, require)", "conditions (when, require)");
  }

  [[nodiscard]] ReferenceSection conditions() const {
    ReferenceSection section{conditions_title(),
                             t("Mỗi điều kiện dùng đúng một phép.", "A condition has one of these."),
                             {t("Phép", "Condition"), t("Đúng khi", "True when"), t("Viết gì", "What to write"),
                              t("Tên dùng được trong câu báo", "Names it gives to messages")},
                             {}};
    for (const Operator& one : rules::operators()) {
      section.rows.push_back({{std::string(one.name), true},
                              {t(one.vi, one.en)},
                              shape_cell(one.shape, one.section, one.codes),
                              {std::string(one.binds)}});
    }
    return section;
  }

  Lang lang_;
  std::vector<Known> known_;
};

}  // namespace

ReferenceChapter rule_language_chapter(Lang lang) { return LanguageChapter(lang).write(); }

}  // namespace rasoat::app
