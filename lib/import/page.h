/* What the parts of the reader share: the page with its sections, and the list of facts read from it. Every place is a
 * byte offset into the text as it was given. */
#ifndef PYK_IMPORT_PAGE_H
#define PYK_IMPORT_PAGE_H

#include "pykala/import.h"

typedef struct pyk_span {
  size_t begin;
  size_t end; /* byte after the last */
} pyk_span;

/* Numbers of the reader's rules, as they stand in pyk_fact.rule; docs/import.md explains each. Never reused. */
typedef int32_t pyk_rule;
enum {
  PYK_RULE_FIRST_LINE = 1,
  PYK_RULE_HEADLINE = 2,
  PYK_RULE_RECORD_ID = 3,
  PYK_RULE_SECTION_LINE = 4,
  PYK_RULE_BODY_LINE = 5,
  PYK_RULE_BODY_WORD = 6,
  PYK_RULE_RECORD_PREFIX = 7,
  PYK_RULE_STOCK_LINE = 8,
  PYK_RULE_DECISION_HEADING = 9,
  PYK_RULE_VERB = 10,
  PYK_RULE_VERB_AND_TITLE = 11,
  PYK_RULE_HEADING_WORD = 12,
  PYK_RULE_OUTCOME_SENTENCE = 13,
  PYK_RULE_MOTION_WORD = 14,
  PYK_RULE_DAY_AT_VERB = 15,
  PYK_RULE_ONLY_DAY = 16,
  PYK_RULE_RECEIVER_WORD = 17,
  PYK_RULE_DUTY_SENTENCE = 18,
  PYK_RULE_SITE_LINE = 19,
  PYK_RULE_VIEW_LINE = 20,
  PYK_RULE_DAY_LABEL = 21,
  PYK_RULE_DAY_ALONE = 22,
  PYK_RULE_NOTICE_HEADING = 23,
  PYK_RULE_NOTICE_SENTENCE = 24,
  PYK_RULE_CITATION = 25,
  PYK_RULE_UNKNOWN_CITATION = 26,
  PYK_RULE_PERSON_BLOCK = 27,
  PYK_RULE_ACTING_WORD = 28,
  PYK_RULE_REACH = 29,
  PYK_RULE_BODY_DAY = 30,
  PYK_RULE_COUNCILLORS_NAME = 31,
  PYK_RULE_NO_SPECIAL_WORD = 32,
  PYK_RULE_ELEMENT = 33,       /* an element whose class says what it is */
  PYK_RULE_SUBJECT_WORDS = 34, /* the words before the first verb of the decision */
  PYK_RULE_RECORD_FIELD = 35,  /* a field of the record beside the mark-up */
  PYK_RULE_LIST_LINE = 36,
  PYK_RULE_TEMPLATE_NAME = 37,
  PYK_RULE_STOP_WORDS = 38,
  PYK_RULE_SECRECY_WORDS = 39,
  PYK_RULE_DEED_WORDS = 40,
  PYK_RULE_DEED_HEADING = 41,
  PYK_RULE_DEED_AND_TITLE = 42,
  PYK_RULE_SUBJECT_OF_DEED = 43,
  PYK_RULE_OUTCOME_OF_DEED = 44,
  PYK_RULE_RECORD_YEAR = 57,
  PYK_RULE_GENERATED = 58,
  PYK_RULE_VOTE_LINE = 59,
  PYK_RULE_FORM_FIELDS = 60, /* minutes of other systems from here on: minutes.h */
  PYK_RULE_FORM_PAGE = 61,
  PYK_RULE_FORM_STACK = 62,
  PYK_RULE_FORM_COLUMNS = 63,
  PYK_RULE_FORM_HEADED = 64,
  PYK_RULE_SECTION_HEAD = 65,
  PYK_RULE_SECTION_TITLE = 66,
  PYK_RULE_MEETING_HEAD = 67,
  PYK_RULE_HANDLING_ROW = 68,
  PYK_RULE_SHORT_NAME = 69,
  PYK_RULE_DECISION_LABEL = 70,
  PYK_RULE_SUBJECT_OF_SENTENCE = 71,
  PYK_RULE_PROPOSAL_LABEL = 72,
  PYK_RULE_NATURE_OF_PROPOSAL = 73,
  PYK_RULE_RESULT_WORDS = 74,
  PYK_RULE_PRESENTER_LABEL = 75,
  PYK_RULE_MOVER_LINE = 76,
  PYK_RULE_NAMED_NOTICE = 77,
  PYK_RULE_INSPECTED_LINE = 78,
  PYK_RULE_ATTACHMENT_LINE = 79
};

/* Facts as they are found. `count` goes on beyond `cap`, so that the caller can make room and read again. */
typedef struct pyk_fact_list {
  pyk_fact *item;
  size_t cap;
  size_t count;
} pyk_fact_list;

/* The printed notices, and room for their facts on the way into the list of all. Both counts go on beyond their cap. */
typedef struct pyk_notice_list {
  pyk_notice *item;
  size_t cap, count;
  pyk_fact *facts;
  size_t fact_cap, fact_count;
} pyk_notice_list;

/* What a line on its own is the heading of. */
typedef int32_t pyk_heading;
enum {
  PYK_HEADING_NONE = 0,
  PYK_HEADING_CLOSE,     /* the button that closes an accordion of the site */
  PYK_HEADING_DECISION,  /* "Päätös" */
  PYK_HEADING_STATEMENT, /* "Lausunto" in its place */
  PYK_HEADING_PROPOSAL,  /* "Esitys" in its place */
  PYK_HEADING_TEXT,      /* reasons, handling, proposal */
  PYK_HEADING_APPEAL,    /* "Muutoksenhaku": notices follow */
  PYK_HEADING_PRESENTER,
  PYK_HEADING_CONTACT,
  PYK_HEADING_ATTACHMENTS,
  PYK_HEADING_EXTRACTS /* who gets an extract; names of notices there are no notices */
};

/* What stands below a heading, and its first lines. */
typedef struct pyk_block {
  pyk_span line[2];
  pyk_span text; /* all lines of the block */
  uint32_t lines;
  int32_t found;
} pyk_block;

typedef struct pyk_page {
  const char *text;
  size_t len;
  size_t start;  /* after a byte order mark */
  pyk_span head; /* everything above the decision's heading */
  pyk_heading decided_under;
  pyk_span decision_heading;
  pyk_span operative;
  size_t closing;    /* where the reasons end */
  size_t handled;    /* where the operative part and what is told of its handling end */
  int32_t sections;  /* lines with a section number above the decision */
  int32_t closes;    /* buttons that close an accordion */
  int32_t left_open; /* 1: the last accordion, or heading, has no end */
  int32_t ends_in_presenter;
  pyk_span view; /* the date on the line that says since when the minutes are on view */
  pyk_day on_view;
  pyk_rule view_rule;
  int32_t view_score;
  pyk_span decided_place;
  pyk_day decided;
  pyk_rule decided_rule;
  pyk_span notices[2]; /* what the lines have of notices; [1]: below the line about public view */
  pyk_block presenter;
  pyk_block contact;
  /* only of a marked-up document; `appeal` of both */
  int32_t proposal; /* 1: not decided yet: notices are named, not printed */
  pyk_span title, record, section, body, attachments, appeal, secrecy;
} pyk_page;

/* --- screen.c: can it be read at all ------------------------------------------------------------------------------ */
/* 1 when the bytes are text; else 0 and *kind and *offset say why not. */
int pyk_screen(const char *text, size_t len, pyk_problem_kind *kind, size_t *offset);
/* Where the text begins behind a byte order mark, or at 0. */
size_t pyk_after_mark(const char *text, size_t len);
/* Where it begins behind the mark and white space; 1 when mark-up begins there. */
size_t pyk_text_begin(const char *text, size_t len);
int pyk_is_markup(const char *text, size_t len);
/* Line and column, from 1, of a byte. */
void pyk_locate(const char *text, size_t len, size_t offset, uint32_t *line, uint32_t *column);

/* --- lines.c: lines, words, sentences ------------------------------------------------------------------------------ */
int pyk_taken(pyk_span span); /* 1 when it is not empty */
pyk_span pyk_trim(const char *text, size_t begin, size_t end);
/* The next line that is not blank, without white space around it; 0 when there is none before `end`. */
int pyk_next_line(const char *text, size_t end, size_t *at, pyk_span *line);
/* 1 when nothing stands before `at` on its line; a byte order mark is nothing. */
int pyk_at_margin(const char *text, size_t at);
/* The next run of letters. */
int pyk_next_word(const char *text, size_t end, size_t *at, pyk_span *word);
/* The next sentence; a blank line ends one, too. Very long ones come in pieces. */
int pyk_next_sentence(const char *text, size_t end, size_t *at, pyk_span *sentence);
/* 1 when the span holds `word` (lower case), beginning at the begin of a word; *place is that word to its end. */
int pyk_find_word(const char *text, pyk_span in, const char *word, pyk_span *place);
int pyk_holds(const char *text, pyk_span in, const char *part);
/* Lists of words in lower case, NULL behind the last: the first word that the span begins with, is, or holds, or NULL. */
const char *pyk_begins_with_any(const char *text, pyk_span in, const char *const *words);
const char *pyk_is_any(const char *text, pyk_span in, const char *const *words);
const char *pyk_holds_any(const char *text, pyk_span in, const char *const *words);
/* The same with pyk_find_word(). */
const char *pyk_find_any_word(const char *text, pyk_span in, const char *const *words, pyk_span *place);
int pyk_is_upper_at(const char *text, size_t len, size_t at);
/* 1 for two words with a capital next to each other, as in a person's name; no digit, no @. Up to the first comma. */
int pyk_like_name(const char *text, pyk_span line);

/* --- headings.c ---------------------------------------------------------------------------------------------------- */
/* *rest is what follows a colon on the line of a presenter or contact person, else empty. */
pyk_heading pyk_heading_of(const char *text, pyk_span line, pyk_span *rest);
/* Notices that a line is the heading of, and those that it opens as a sentence, by pyk_notice_read(); 0 for none. */
pyk_notices pyk_notice_heading(const char *text, pyk_span line);
pyk_notices pyk_notice_sentence(const char *text, pyk_span line);
/* Number of the section when the line is that of a section ("17. / 885 §"), else 0. */
int32_t pyk_section_line(const char *text, pyk_span line, pyk_span *place);

/* --- days.c -------------------------------------------------------------------------------------------------------- */
/* The next day printed in the text: 7.12.2021, 7. joulukuuta 2021, den 7 december 2021. */
int pyk_find_day(const char *text, size_t end, size_t *at, pyk_day *day, pyk_span *place);
/* A line about public view that ends with a day: its score (higher is surer), or 0. */
int32_t pyk_view_line(const char *text, pyk_span line, pyk_day *day, pyk_span *place, pyk_rule *rule);
/* A line that names the day of the decision: the rule, or 0. */
pyk_rule pyk_decided_line(const char *text, pyk_span line, pyk_day *day, pyk_span *place);

/* --- sections.c ---------------------------------------------------------------------------------------------------- */
void pyk_page_read(pyk_page *page);

/* --- plain.c: a page of plain text, and what every page is read for ------------------------------------------------- */
void pyk_page_from_lines(pyk_page *page, const char *text, size_t len);
/* 0 when a page of plain text can be used, else what is wrong, and where. The head has been read. */
pyk_problem_kind pyk_page_unusable(const pyk_page *page, const pyk_fact_list *facts, pyk_body body, size_t *offset);
/* Everything below the head. */
void pyk_read_rest(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts, pyk_notice_list *notices);

/* --- language.c: 0 when the words do not tell ------------------------------------------------------------------------ */
pyk_lang pyk_language_of(const char *text, pyk_span in);

/* --- marked.c: a page whose parts are marked ------------------------------------------------------------------------ */
struct pyk_document;
void pyk_page_from_marks(pyk_page *page, const struct pyk_document *document);
/* Title, record id, section, body, language, attachments, withheld contents. */
void pyk_read_marked(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);

/* --- record.c ------------------------------------------------------------------------------------------------------- */
/* The record id that a line begins with, or that stands behind its label. */
int pyk_record_line(const char *text, pyk_span line, pyk_span *place);
/* The year in which a case with that id was opened at the earliest; 0 when the id has none. */
int32_t pyk_record_year(const char *text, pyk_span id);

/* --- body.c -------------------------------------------------------------------------------------------------------- */
/* Kind when the line is the name of a body or an office and nothing else; *name without a date behind it. */
pyk_body pyk_body_line(const char *text, pyk_span line, pyk_span *name);
void pyk_read_authority(const pyk_page *page, pyk_span body, pyk_span record, pyk_decision *decision,
                        pyk_fact_list *facts);

/* --- readers: each fills its fields of the decision and adds their facts -------------------------------------------- */
/* Adds nothing when nobody is named as the decider. */
void pyk_read_head(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_days(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_motion(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
/* To whom the report on a wish resolution was given, when the decision notes one. */
void pyk_read_report(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_duty(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_notices(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts, pyk_notice_list *notices);
void pyk_read_votes(const pyk_page *page, pyk_fact_list *facts);
/* Presenter and contact persons; or these only. */
void pyk_read_people(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_contact(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts);

/* Whether the presenter's title, or where it does not say so another one, begins with "vs.", "va.", "vt." or "tf.". */
void pyk_read_acting(const char *text, pyk_span title, pyk_span other, pyk_decision *decision, pyk_fact_list *facts);

/* --- section.c: minutes of other systems (minutes.h) ---------------------------------------------------------------- */
/* 1 when the text is such minutes; then the page, the decision and the facts are filled from one section: the one that the
 * head names, else the last. */
int pyk_minutes_read(pyk_page *page, const char *text, size_t len, pyk_decision *decision, pyk_fact_list *facts,
                     pyk_notice_list *notices);
/* 1 when the text is only a list of meetings or a form of search; *offset is where that shows. */
int pyk_lists_only(const pyk_page *page, size_t *offset);

/* --- facts.c --------------------------------------------------------------------- */
void pyk_fact_add(pyk_fact_list *facts, pyk_field field, pyk_confidence confidence, pyk_span place, int32_t value,
                  pyk_rule rule);
/* The same for the `index`th of several. */
void pyk_fact_add_nth(pyk_fact_list *facts, pyk_field field, pyk_span place, int32_t value, pyk_rule rule,
                      int32_t index);
void pyk_fact_absent(pyk_fact_list *facts, pyk_field field);
/* A stated fact, an absent one when the place is empty. */
void pyk_fact_state(pyk_fact_list *facts, pyk_field field, pyk_span place, int32_t value, pyk_rule rule);
void pyk_fact_insert(pyk_fact_list *facts, const pyk_fact *fact);
/* Puts them into the order of their fields. */
void pyk_facts_order(pyk_fact_list *facts);
/* Takes all facts of a field out of a list that had room for all of its facts. */
void pyk_fact_remove(pyk_fact_list *facts, pyk_field field);
/* The first fact of a field, NULL for none. */
const pyk_fact *pyk_fact_find(const pyk_fact_list *facts, pyk_field field);

#endif
