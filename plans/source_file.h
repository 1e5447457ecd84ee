// Step 1, Load: from a path to bytes in memory. The only place where a plan's file is touched.
//
// A SourceFile is a name (as the user gave it, `/` separators) and immutable bytes, nothing decoded. The five steps
// after this one are pure, so a plan in a test string takes exactly the way of a plan in a file.
//
//   Outcome<SourceFile> file = SourceFile::load("plan.yaml", {});
//   SourceFile text = SourceFile::from_text("test.yaml", "rasoat: 1\n");
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plans/fault.h"

namespace rasoat::plans {

// By its name a file of YAML: .yaml or .yml in letters of any case, as systems that do not tell them apart write
// PLAN.YAML.
[[nodiscard]] bool is_yaml_name(std::string_view name);

// By its name a pipe or terminal of this process or its shell: `/dev/stdin`, `/dev/fd/63`. It has, or had, somebody who
// writes to it.
[[nodiscard]] bool is_own_stream(std::string_view path);

class SourceFile {
 public:
  static constexpr std::uint64_t kMaxBytes = 256ull << 20;

  // Faults: kUnreadableFile (missing, a folder, no permission, a pipe with a name or a device; the system's reason in
  // args), kFileTooLarge.
  [[nodiscard]] static Outcome<SourceFile> load(const std::string& path, std::uint64_t max_bytes = kMaxBytes);
  // Has the system fetch from the disk a file that is to be loaded soon, and does not wait for it. What is wrong with
  // the file is told when it is loaded.
  static void fetch(const std::string& path);
  // Reads a stream to its end (standard input); `name` is what reports will call it.
  [[nodiscard]] static Outcome<SourceFile> load_stream(std::FILE* stream, std::string name,
                                                       std::uint64_t max_bytes = kMaxBytes);
  [[nodiscard]] static SourceFile from_text(std::string name, std::string bytes);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  SourceFile(std::string name, std::string bytes) : name_(std::move(name)), bytes_(std::move(bytes)) {}
  std::string name_;
  std::string bytes_;
};

}  // namespace rasoat::plans
