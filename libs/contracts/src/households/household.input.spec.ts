import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { HouseholdCreateInput, HouseholdEditInput } from './household.input';

const wrongOf = async (contract: new () => object, values: object): Promise<string[]> =>
  (await validate(plainToInstance(contract, values))).map(({ property }) => property).sort();

describe('household input', () => {
  it('lets an edit leave everything out', async () => {
    expect(await wrongOf(HouseholdEditInput, {})).toEqual([]);
    expect(await wrongOf(HouseholdEditInput, { phone: null, headName: undefined })).toEqual([]);
  });

  it('needs village, head, level and category of a new household, although an edit does not', async () => {
    expect(await wrongOf(HouseholdCreateInput, {})).toEqual([
      'categories',
      'hardshipLevel',
      'headName',
      'id',
      'villageCode',
    ]);
  });

  it('still lets a new household leave the rest out', async () => {
    const values = {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      villageCode: '371522100201',
      headName: '王秀英',
      hardshipLevel: 'hard',
    };
    const categories = [{ category: 'other_hardship', main: true, validFrom: '2017-01-09' }];
    expect(await wrongOf(HouseholdCreateInput, { ...values, categories, phone: null })).toEqual([]);
  });

  it('checks nested categories', async () => {
    const [wrong] = await validate(
      plainToInstance(HouseholdEditInput, { categories: [{ category: 'nope', main: true, validFrom: '2017-02-30' }] }),
    );
    expect(wrong?.children?.[0]?.children?.map(({ property }) => property).sort()).toEqual(['category', 'validFrom']);
  });
});
