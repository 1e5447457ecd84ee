// A chapter that explains a vocabulary in tables: the plan format, the rule language. Plain data, made by the program
// from the tables themselves, so that it cannot say anything else than what is read.
//
//   ReferenceChapter chapter{"plan-format", "Định dạng kế hoạch", "…", {}};
//   chapter.sections.push_back({"van_ban", "Thông tin văn bản", {"Khóa", "Nội dung"}, {{{"loai", true}, {"loại văn
//   bản"}}}});
#pragma once

#include <string>
#include <vector>

namespace rasoat::reports {

struct ReferenceCell {
  std::string text;          // plain
  bool code = false;         // a word of the language itself
  std::string section = {};  // links to the section of this title; "" for none
  std::string page = {};     // … of that chapter's file; "" for the same chapter
};

struct ReferenceSection {
  std::string title;  // a heading; unique in its chapter
  std::string text;   // may be empty
  std::vector<std::string> columns;
  std::vector<std::vector<ReferenceCell>> rows;
};

struct ReferenceChapter {
  std::string file;  // without ending: "plan-format"
  std::string title;
  std::string text;
  std::vector<ReferenceSection> sections;
};

// The chapter as a page in Markdown.
[[nodiscard]] std::string reference_page(const ReferenceChapter& chapter);

}  // namespace rasoat::reports
