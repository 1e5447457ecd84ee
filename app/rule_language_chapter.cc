// The rule language for people: the keys of packs and rules, selectors, conditions.

#include <algorithm>
#include <span>
#include <utility>

#include "app/handbook_chapters.h"
#include "rules/language/operators.h"
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
    ReferenceChapter chapter{
        "rule-language",
        t("Ngôn ngữ viết quy tắc", "The rule language"),
        t("Từ vựng để viết một quy tắc. Từ nào không có ở đây là lỗi khi nạp bộ quy tắc, kèm dòng và gợi ý.",
          "The words of which rules are written. What is not here is an error when packs are loaded, with its line and "
          "a suggestion."),
        {}};
    for (const Known& known : known_) chapter.sections.push_back(key_section(known));
    chapter.sections.push_back(selectors());
    chapter.sections.push_back(conditions());
    for (const Operator& one : rules::operators()) {
      if (!one.keys.empty()) chapter.sections.push_back(operator_section(one));
    }
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
  [[nodiscard]] ReferenceCell shape_cell(Shape shape, std::string section, std::string_view codes) const {
    ReferenceCell cell{rules::shape_words(shape).in(lang_), false, std::move(section)};
    if (shape == Shape::kCondition || shape == Shape::kConditions) cell.section = conditions_title();
    if (shape == Shape::kCodes && !codes.empty()) {
      cell.section = t("mã ", "codes ") + std::string(codes);
      cell.page = "plan-format";
    } else if (!codes.empty()) {
      cell.text += ": " + std::string(codes);
    }
    return cell;
  }

  [[nodiscard]] ReferenceSection key_table(std::string title, std::string text, std::span<const Key> keys) const {
    ReferenceSection section{
        std::move(title),
        std::move(text),
        {t("Khóa", "Key"), t("Bắt buộc", "Needed"), t("Nghĩa", "Meaning"), t("Viết gì", "What to write")},
        {}};
    for (const Key& key : keys) {
      section.rows.push_back({{std::string(key.name), true},
                              {key.needed ? t("có", "yes") : ""},
                              {t(key.vi, key.en)},
                              shape_cell(key.shape, title_of(key.section), key.codes)});
    }
    return section;
  }

  [[nodiscard]] ReferenceSection key_section(const Known& known) const {
    const bool shared = known.keys.find(',') != std::string::npos;
    std::string text = shared ? t("Viết như nhau ở: ", "Written alike in: ") + known.keys + "." : "";
    return key_table(known.title, std::move(text), rules::keys_of(known.section));
  }

  [[nodiscard]] ReferenceSection operator_section(const Operator& one) const {
    std::string text = t("Đúng khi ", "True when ") + t(one.vi, one.en) + ".";
    const auto note = [&](std::string_view keys, std::string_view vi, std::string_view en) {
      if (keys.empty()) return;
      text += " " + t(vi, en);
      for (const char c : keys) {
        if (c == ' ') text += ',';
        text += c;
      }
      text += '.';
    };
    note(one.exactly_one, "Cần đúng một trong các khóa: ", "One of these is needed, and no more: ");
    note(one.at_least_one, "Cần ít nhất một trong các khóa: ", "At least one of these is needed: ");
    return key_table(std::string(one.name), std::move(text), one.keys);
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
                              shape_cell(one.shape, one.keys.empty() ? "" : std::string(one.name), one.codes),
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
