/* Minutes of other systems than Helsinki's page: what the parts of their reader share. A document is split into sections
 * (minutes.c), a section into parts by its labels (parts.c, with the rows of forms.c), and the parts into facts
 * (section.c, origin.c). Which form a text has is told by its lines alone. */
#ifndef PYK_IMPORT_MINUTES_H
#define PYK_IMPORT_MINUTES_H

#include "words.h"

/* Forms, as a set. */
typedef uint32_t pyk_form;
enum {
  PYK_FORM_NONE = 0,
  PYK_FORM_FIELDS = 1,  /* CaseM: one field after the other, "Otsikko ..." */
  PYK_FORM_PAGE = 2,    /* Dynasty: "Pöytäkirja 1.2.2017 Pykälä 3", then "§ 3" */
  PYK_FORM_STACK = 4,   /* Domino: a table of handlings, each headed "Kh § 3" */
  PYK_FORM_COLUMNS = 8, /* Tweb: labels in a column of their own */
  PYK_FORM_HEADED = 16  /* Tweb: "Kaupunginhallitus 1.2.2017 § 3"; also earlier handlings on a page */
};

/* What a label begins. */
typedef int32_t pyk_part;
enum {
  PYK_PART_NONE = 0,
  PYK_PART_TITLE,
  PYK_PART_RECORD,
  PYK_PART_CONTACT,
  PYK_PART_PRESENTER,
  PYK_PART_PROPOSAL,
  PYK_PART_DECISION,
  PYK_PART_APPEAL,
  PYK_PART_ENFORCEMENT, /* may name a notice */
  PYK_PART_ATTACHMENTS,
  PYK_PART_OTHER, /* reasons, handling, distribution: ends the part before it */
  PYK_PART_END,   /* nothing of the section follows */
  PYK_PART_COUNT
};

/* How a label stands on its line, as a set. */
enum {
  PYK_STANDS_ALONE = 1,
  PYK_STANDS_BEFORE = 2,      /* a text follows that begins with a capital */
  PYK_STANDS_GLUED = 4,       /* the same, without a space */
  PYK_STANDS_COLON = 8,       /* a colon follows, and perhaps a text */
  PYK_STANDS_COLUMN = 16,     /* in the left column */
  PYK_STANDS_WITH_BODY = 32,  /* the name of the body and a colon follow */
  PYK_STANDS_WITH_NAME = 64,  /* title and name of the presenter follow */
  PYK_STANDS_BEHIND = 128,    /* other words stand before it: whose proposal it is */
  PYK_STANDS_BEFORE_ANY = 256 /* any text follows */
};

typedef struct pyk_label_row {
  pyk_str words; /* lower case; longer rows come before the shorter ones that they begin with */
  pyk_part part;
  pyk_form forms;
  uint32_t stands;
} pyk_label_row;
extern const pyk_label_row pyk_label_rows[];
extern const size_t pyk_label_row_count;

typedef struct pyk_short_row {
  pyk_str words;
  pyk_body body;
  int32_t ends; /* 1: longer words may end with it */
} pyk_short_row;
/* The body that an abbreviation stands for ("Kh", "Ksylk"), or PYK_BODY_UNKNOWN. */
pyk_body pyk_short_body(const char *text, pyk_span word);
/* 1 for a line that only lists of meetings and forms of search have. */
int pyk_list_line(const char *text, pyk_span line);
/* 1 when the line says that the minutes were inspected at once. */
int pyk_inspected_line(const char *text, pyk_span line);
/* The rule that says which form was recognised. */
pyk_rule pyk_form_rule(pyk_form form);

/* The line that begins a section. */
typedef struct pyk_opener {
  pyk_form form;
  pyk_span line;
  pyk_span place; /* of the number, with its sign */
  int32_t number;
  pyk_span body; /* name or abbreviation; empty: none */
  pyk_body kind;
  pyk_span day_place;
  pyk_day day;
} pyk_opener;

/* 1 when the line of a page's head says which section it shows: "Pöytäkirja 1.2.2017 Pykälä 3". */
int pyk_page_line(const char *text, pyk_span line, pyk_opener *out);

/* What is known of the document around a section. */
typedef struct pyk_minutes {
  pyk_form form; /* of the section that is read */
  int32_t whole; /* 1: there is no line that begins a section */
  pyk_span head; /* above the first of them */
  pyk_opener first;
  pyk_opener opener; /* of the section that is read; not used when whole */
  pyk_span section;
} pyk_minutes;

/* 1 when the text, which begins at `start`, is minutes of another system; *out is then the section to read: the one that
 * the head names, else the last. */
int pyk_minutes_find(const char *text, size_t len, size_t start, pyk_minutes *out);

enum { PYK_ATTACHMENTS_MAX = 40 };

typedef struct pyk_parts {
  pyk_span heading[PYK_PART_COUNT];
  pyk_span value[PYK_PART_COUNT];
  pyk_span decider; /* behind the decision's label */
  pyk_span mover;   /* who proposes: behind the proposal's label, before it, or the line above or below it */
  pyk_span inspected;
  pyk_span notice; /* the line that names a notice */
  pyk_span top;    /* lines of the section before its first label */
  pyk_span attachment[PYK_ATTACHMENTS_MAX];
  uint32_t attachments;
} pyk_parts;

/* The label that the line begins with, or NULL; *heading is its words and *rest what follows on the line. */
const pyk_label_row *pyk_label_of(const char *text, size_t end, pyk_span line, pyk_form form, pyk_span *heading,
                                  pyk_span *rest);
void pyk_parts_read(const char *text, const pyk_minutes *minutes, pyk_parts *parts);

/* Title, record id, body and day of a section, and where they stand. */
typedef struct pyk_origin {
  pyk_span title;
  pyk_rule title_rule;
  pyk_span record;
  pyk_span body;
  pyk_body kind;
  pyk_rule body_rule;
  pyk_confidence body_confidence;
  pyk_span day_place;
  pyk_day day;
  pyk_rule day_rule;
} pyk_origin;
void pyk_origin_read(const char *text, const pyk_minutes *minutes, const pyk_parts *parts, pyk_origin *out);

#endif
