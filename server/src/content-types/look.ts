/** How a type looks in Strapi's content manager until an admin configures it otherwise. */

export interface FieldLook {
  label: string;
  description?: string;
  placeholder?: string;
  /** For a relation: by which field the other record is shown. */
  mainField?: string;
}

export interface Look {
  /** The field that stands for the record in lists and pickers. */
  mainField: string;
  sortBy: string;
  sortOrder: 'ASC' | 'DESC';
  list: string[];
  /** Rows of the form: fields with their width, of 12. What is not here is derived, or edited elsewhere. */
  edit: [field: string, width: number][][];
  fields: Record<string, FieldLook>;
}
