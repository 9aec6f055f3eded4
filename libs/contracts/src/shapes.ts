/** A class whose fields are described by the decorators of fields.ts. */
export type ContractClass = abstract new (...args: never[]) => object;

/** What one field looks like on the wire; feeds the OpenAPI document and tells forms its limits. */
export interface FieldShape {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  format?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  pattern?: string;
  /** Class of a nested object, or of the items of an array of objects. */
  of?: () => ContractClass;
  /** Shape of the items of an array of plain values. */
  items?: FieldShape;
  /** May be left out. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
}

const shapes = new Map<object, Map<string, FieldShape>>();

/** Notes that a class is a contract, though it may have no field; called by the decorators only. */
export function noteContract(prototype: object): Map<string, FieldShape> {
  const fields = shapes.get(prototype) ?? new Map<string, FieldShape>();
  shapes.set(prototype, fields);
  return fields;
}

/** Notes the shape of a field; called by the decorators only. */
export function noteShape(prototype: object, field: string, shape: Partial<FieldShape>): void {
  const fields = noteContract(prototype);
  fields.set(field, { ...(fields.get(field) ?? { type: 'string' }), ...shape });
}

/** May the field of this object hold nothing: be left out, or be null? The nearest class that declares it says so. */
export function mayLack(object: object, field: string, value: undefined | null): boolean {
  const nearest = prototypesOf(object.constructor as ContractClass).find((prototype) =>
    shapes.get(prototype)?.has(field),
  );
  const shape = nearest && shapes.get(nearest)?.get(field);
  return shape?.[value === null ? 'nullable' : 'optional'] === true;
}

/** Do the decorators describe fields of this class? */
export const isContract = (of: ContractClass): boolean => prototypesOf(of).some((prototype) => shapes.has(prototype));

/** The prototypes of a class and of those it extends, its own first. */
export function prototypesOf(contract: ContractClass): object[] {
  const chain: object[] = [];
  for (
    let p: object | null = contract.prototype as object;
    p && p !== Object.prototype;
    p = Object.getPrototypeOf(p) as object | null
  ) {
    chain.push(p);
  }
  return chain;
}

/** The fields of a contract class with those of the classes it extends, in order of declaration. */
export function shapesOf(contract: ContractClass): Map<string, FieldShape> {
  return new Map(
    prototypesOf(contract)
      .reverse()
      .flatMap((prototype) => [...(shapes.get(prototype) ?? [])]),
  );
}

/** Every class that declares a field, for the OpenAPI document. */
export function contractClasses(): ContractClass[] {
  return [...shapes.keys()].map((prototype) => prototype.constructor as ContractClass);
}
